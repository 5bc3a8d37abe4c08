import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import { signedIn } from '../../tests/support/signed-in.ts'
import type { Mail } from '../mail/mailer.ts'
import { corrections, findCorrection, openCorrectionsAbout } from '../records/correction/correction.view.ts'
import { answerResident } from './answer-resident.ts'
import { suggestCorrectionWith } from './public/suggest-correction.ts'

const MAIL = { subject: '알려 주신 것과 답', text: '고쳤습니다' }

onEachEngine('the answer to a resident', (here) => {
  test('is mailed before the address is erased, and waits when the mail server does not take it', async () => {
    const registerId = await withReferenceRegister(here())
    const { reads } = here().database
    const { id: aboutId } = await reads
      .selectFrom('published_exchange')
      .select('id')
      .executeTakeFirstOrThrow()
    const report = {
      aboutId,
      edition: '1',
      wrong: '35명',
      right: '36명',
      source: null,
      language: 'ko',
    } as const
    const sent = await suggestCorrectionWith(here())(
      registerId,
      { ...report, address: 'a@b.example' },
      undefined,
    )
    assert.ok(sent.ok)
    const { principal } = await signedIn(here(), 'publisher')
    const editor = await signedIn(here(), 'editor')
    const [waiting] = await openCorrectionsAbout(reads, registerId, aboutId)
    assert.equal(waiting?.address, 'a@b.example')
    const given = {
      id: sent.value,
      version: 1,
      outcome: 'corrected',
      text: '고쳤습니다',
      quoted: true,
    } as const
    const mails: Mail[] = []
    const through = (taken: boolean) => ({
      ...here(),
      mailer: { send: (mail: Mail) => Promise.resolve(taken && mails.push(mail) > 0) },
    })
    const answer = (who: typeof principal, taken: boolean, mail: typeof MAIL | null) =>
      answerResident(through(taken), { principal: who, registerId }, { ...given, mail })
    assert.deepEqual(await answer(editor.principal, true, MAIL), {
      ok: false,
      faults: [{ kind: 'not-allowed' }],
    })
    assert.deepEqual(await answer(principal, false, MAIL), { ok: false, faults: [{ kind: 'mail-failed' }] })
    assert.equal((await findCorrection(reads, registerId, sent.value))?.address, 'a@b.example')
    assert.ok((await answer(principal, true, MAIL)).ok)
    assert.deepEqual(mails, [{ ...MAIL, to: 'a@b.example' }])
    assert.equal((await findCorrection(reads, registerId, sent.value))?.address, null)
    assert.deepEqual(await openCorrectionsAbout(reads, registerId, aboutId), [])
    assert.equal((await corrections(reads, registerId, 'answered')).length, 1)
    assert.deepEqual(await answer(principal, true, MAIL), {
      ok: false,
      faults: [{ kind: 'answered-already' }],
    })
    assert.equal(mails.length, 1)
  })
})
