import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { served } from '../../../tests/support/served.ts'
import { answerCorrection } from '../../acts/answer-correction.ts'
import type { Id } from '../../kernel/ids.ts'
import { OPERATOR } from '../../records/account/principal.ts'
import { corrections } from '../../records/correction/correction.view.ts'
import { perform } from '../../records/perform.ts'
import { partnerView } from '../../records/published/partner.view.ts'

const REPORT = {
  edition: '4',
  wrong: '18명이 아닙니다',
  right: '모두 17명이었습니다',
  source: '시정소식지 2004년 6월호',
  address: 'reader@example.kr',
}

async function tripOf({ database }: TestInstallation, registerId: Id<'register'>): Promise<string> {
  const partner = await partnerView(database.published, registerId, 'fullerton')
  const trip = partner?.exchanges.find(({ date }) => date.startsWith('2004-05-02'))
  return trip?.id ?? ''
}

onEachEngine('a visitor who finds a mistake', (here) => {
  test('reports it, is answered in public, and the address is gone after the answer', async () => {
    const registerId = await withReferenceRegister(here())
    const about = await tripOf(here(), registerId)
    const site = await served(here())
    const form = await (await site.get(`/ko/corrections/new?about=${about}&edition=4`)).text()
    assert.match(form, /용인시 &amp; 플러튼시 자매결연 체결/)
    const sent = await site.post('/ko/corrections', { about, ...REPORT })
    assert.deepEqual(
      [sent.status, sent.headers.get('location')],
      [303, `/ko/corrections/thanks?about=${about}`],
    )
    const [report] = await corrections(here().database.reads, registerId, 'open')
    assert.deepEqual(
      [report?.content.wrong, report?.content.edition, report?.address],
      [REPORT.wrong, '4', REPORT.address],
    )
    const before = await (await site.get(`/ko/exchanges/${about}`)).text()
    assert.ok(!before.includes(REPORT.wrong), 'nothing is public before the answer')

    const answer = {
      id: report?.id ?? '',
      version: 1,
      outcome: 'corrected',
      text: '소식지에서 확인하여 고쳤습니다.',
      quoted: true,
    } as const
    const occasion = { principal: OPERATOR, registerId }
    assert.ok((await perform(here(), occasion, answerCorrection, answer)).ok)
    for (const path of [`/ko/exchanges/${about}`, '/ko/partners/fullerton']) {
      const page = await (await site.get(path)).text()
      assert.ok(page.includes(answer.text) && page.includes(REPORT.right), path)
      assert.ok(!page.includes(REPORT.address), path)
    }
    const [answered] = await corrections(here().database.reads, registerId, 'answered')
    assert.equal(answered?.address, null)
    const addresses = here().database.reads.selectFrom('correction_address').selectAll()
    assert.deepEqual(await addresses.execute(), [])
    const again = await perform(here(), occasion, answerCorrection, { ...answer, version: 2 })
    assert.ok(!again.ok && again.faults[0]?.kind === 'answered-already')
    await site.stop()
  })

  test('keeps all that was typed when something is missing, and learns everything at once', async () => {
    const registerId = await withReferenceRegister(here())
    const about = await tripOf(here(), registerId)
    const site = await served(here())
    const wrong = { about, ...REPORT, right: '', address: 'nobody' }
    const refused = await site.post('/ko/corrections', wrong)
    const page = await refused.text()
    assert.equal(refused.status, 422)
    for (const told of [
      '무엇이 맞는지 적어 주세요',
      'name@example.kr처럼',
      REPORT.wrong,
      REPORT.source,
      'nobody',
    ])
      assert.ok(page.includes(told), told)
    assert.deepEqual(await corrections(here().database.reads, registerId, 'open'), [])
    const nothing = { about: 'x'.repeat(24), ...REPORT }
    assert.equal((await site.post('/ko/corrections', nothing)).status, 404)
    await site.stop()
  })

  test('is asked to come back when too many reports about one record wait', async () => {
    const registerId = await withReferenceRegister(here())
    const about = await tripOf(here(), registerId)
    const site = await served(here())
    for (let report = 0; report < 20; report++)
      assert.equal((await site.post('/ko/corrections', { about, ...REPORT })).status, 303)
    const refused = await site.post('/ko/corrections', { about, ...REPORT })
    assert.equal(refused.status, 429)
    assert.ok((await refused.text()).includes(REPORT.wrong), 'nothing typed is lost')
    await site.stop()
  })
})
