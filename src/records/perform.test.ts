import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../tests/support/reference-register.ts'
import type { TestInstallation } from '../../tests/support/installation.ts'
import { answerSurveyWith } from '../acts/public/answer-survey.ts'
import { exchangeContent } from './exchange/exchange.ts'
import { correctExchange } from '../../tests/support/acts/correct-exchange.ts'
import { withdrawExchange } from '../../tests/support/acts/withdraw-exchange.ts'
import { sha256 } from '../kernel/hash.ts'
import { type Id, newId } from '../kernel/ids.ts'
import { ANYONE, OPERATOR, type Principal, type Role } from './account/principal.ts'
import { exchangesOf } from './exchange/exchange.view.ts'
import { verifyHistory } from './history/verify-history.ts'
import { type Act, inRegister, perform, performWithin } from './perform.ts'
import { partnerView } from './published/partner.view.ts'
import { surveyAnswers } from './survey/survey.view.ts'

const answer = { page: '/partners/fullerton', edition: '4', score: 5, comment: null, language: 'ko' } as const

function officer(role: Role, registerId: string): Principal {
  return { kind: 'officer', accountId: newId<'account'>(), roles: new Map([[registerId, role]]) }
}

async function firstExchange({ database }: TestInstallation, registerId: Id<'register'>) {
  const partner = await partnerView(database.published, registerId, 'fullerton')
  const [first] = await exchangesOf(database.reads, registerId, partner?.id ?? '')
  assert.ok(first)
  return first
}

async function historyLength({ database }: TestInstallation): Promise<number> {
  return (await database.reads.selectFrom('history').select('sequence').execute()).length
}

onEachEngine('an act', (here) => {
  async function liveHashes(id: string): Promise<{ hash: string; shown: string }> {
    const { reads, published } = here().database
    const edition = reads.selectFrom('edition').select('content_hash').where('record_id', '=', id)
    const { content_hash: hash } = await edition.where('state', '=', 'published').executeTakeFirstOrThrow()
    const row = published.selectFrom('published_exchange').select('data').where('id', '=', id)
    return { hash, shown: sha256((await row.executeTakeFirstOrThrow()).data) }
  }

  test('is refused to everybody who lacks the right in this very register, and changes nothing', async () => {
    const registerId = await withReferenceRegister(here())
    const { id, version } = await firstExchange(here(), registerId)
    const entries = await historyLength(here())
    const correction = { id, version, change: { state: 'cancelled' } } as const
    const strangers = [
      ANYONE,
      officer('reader', registerId),
      officer('editor', registerId),
      officer('administrator', newId()),
    ]
    for (const principal of strangers) {
      const result = await perform(here(), { principal, registerId }, correctExchange, correction)
      assert.deepEqual(result, { ok: false, faults: [{ kind: 'not-allowed' }] })
    }
    assert.equal((await firstExchange(here(), registerId)).version, version)
    assert.equal(await historyLength(here()), entries)
  })

  test('by a publisher makes a new version and a new live edition; the old one is superseded, nothing overwritten', async () => {
    const registerId = await withReferenceRegister(here())
    const { id, version } = await firstExchange(here(), registerId)
    const occasion = {
      principal: officer('publisher', registerId),
      registerId,
      reason: 'the letter came by post',
    }
    const title = { ko: '플러튼시의 교류의향서를 받음' }
    const result = await perform(here(), occasion, correctExchange, { id, version, change: { title } })
    assert.deepEqual(result, { ok: true, value: [{ id, version: `${version + 1}.0` }] })
    const { reads, published } = here().database
    const editions = await reads
      .selectFrom('edition')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('number')
      .execute()
    assert.deepEqual(
      editions.map(({ number, state }) => [number, state]),
      [
        [1, 'superseded'],
        [2, 'published'],
      ],
    )
    assert.match(editions[0]?.content ?? '', /교류의향서 접수/)
    const partner = await partnerView(published, registerId, 'fullerton')
    assert.deepEqual(partner?.exchanges[0]?.title, title)
  })

  test('on a version that somebody else has changed is refused with the state that stands now', async () => {
    const registerId = await withReferenceRegister(here())
    const { id, version } = await firstExchange(here(), registerId)
    const occasion = { principal: officer('publisher', registerId), registerId }
    const change = (ko: string) => ({ id, version, change: { title: { ko } } })
    assert.ok((await perform(here(), occasion, correctExchange, change('하나'))).ok)
    const second = await perform(here(), occasion, correctExchange, change('둘'))
    assert.ok(!second.ok)
    const [fault] = second.faults
    assert.ok(fault?.kind === 'version-conflict')
    assert.deepEqual(exchangeContent.parse(fault.content).title, { ko: '하나' })
    assert.equal(fault.version, `${version + 1}.0`)
  })

  test('of two officers at the same moment on one version succeeds for exactly one', async () => {
    const registerId = await withReferenceRegister(here())
    const { id, version } = await firstExchange(here(), registerId)
    const attempts = ['가', '나', '다', '라'].map((ko) =>
      perform(here(), { principal: officer('publisher', registerId), registerId }, correctExchange, {
        id,
        version,
        change: { title: { ko } },
      }),
    )
    const results = await Promise.all(attempts)
    assert.equal(results.filter(({ ok }) => ok).length, 1)
  })

  test('that withdraws an exchange takes it out of what the public reads and keeps the record', async () => {
    const registerId = await withReferenceRegister(here())
    const { id } = await firstExchange(here(), registerId)
    const occasion = { principal: officer('publisher', registerId), registerId }
    assert.ok((await perform(here(), occasion, withdrawExchange, { id, reason: 'told twice' })).ok)
    const partner = await partnerView(here().database.published, registerId, 'fullerton')
    assert.equal(partner?.exchanges.length, 31)
    assert.equal((await firstExchange(here(), registerId)).id, id)
    const { version } = await firstExchange(here(), registerId)
    const title = { ko: '고친 뒤에도 거둔 것은 거둔 것' }
    const corrected = await perform(here(), occasion, correctExchange, { id, version, change: { title } })
    assert.deepEqual(corrected, { ok: false, faults: [{ kind: 'is-withdrawn' }] })
    const after = await partnerView(here().database.published, registerId, 'fullerton')
    assert.equal(after?.exchanges.length, 31, 'a correction does not bring it back')
    const again = await perform(here(), occasion, withdrawExchange, { id, reason: 'told twice' })
    assert.deepEqual(again, { ok: false, faults: [{ kind: 'not-published' }] })
  })

  test('that fails in the middle leaves nothing of itself', async () => {
    const registerId = await withReferenceRegister(here())
    const { id, version } = await firstExchange(here(), registerId)
    const entries = await historyLength(here())
    const failing: Act<null, null, never> = {
      name: 'fail',
      right: 'publisher',
      run: () => Promise.reject(new Error('the machine broke')),
    }
    const work = inRegister(here(), { principal: OPERATOR, registerId }, async (tx) => {
      await performWithin(tx, correctExchange, { id, version, change: { state: 'cancelled' } })
      return performWithin(tx, failing, null)
    })
    await assert.rejects(work, /the machine broke/)
    assert.equal((await firstExchange(here(), registerId)).version, version)
    assert.equal(await historyLength(here()), entries)
  })

  test('in a register that does not exist is refused', async () => {
    const result = await answerSurveyWith(here())(newId(), answer, undefined)
    assert.deepEqual(result, { ok: false, faults: [{ kind: 'register-unknown' }] })
  })

  test('sent twice under one key is done once and answered alike; another input under the key is refused', async () => {
    const registerId = await withReferenceRegister(here())
    const send = answerSurveyWith(here())
    const [first, second] = await Promise.all([
      send(registerId, answer, 'key-1'),
      send(registerId, answer, 'key-1'),
    ])
    assert.deepEqual(first, second)
    assert.equal((await surveyAnswers(here().database.reads, registerId)).length, 1)
    const other = await send(registerId, { ...answer, score: 1 }, 'key-1')
    assert.deepEqual(other, { ok: false, faults: [{ kind: 'key-reused' }] })
    await send(registerId, answer, undefined)
    await send(registerId, answer, undefined)
    assert.equal((await surveyAnswers(here().database.reads, registerId)).length, 3)
  })

  test('always ends with an entry of history that says who, what and why', async () => {
    const registerId = await withReferenceRegister(here())
    const { id, version } = await firstExchange(here(), registerId)
    const principal = officer('publisher', registerId)
    const occasion = { principal, registerId, reason: 'a wrong word' }
    await perform(here(), occasion, correctExchange, { id, version, change: { title: { ko: '바로잡음' } } })
    const last = await here()
      .database.reads.selectFrom('history_payload')
      .select('payload')
      .orderBy('sequence', 'desc')
      .executeTakeFirstOrThrow()
    const { actor, reason, changes } = JSON.parse(last.payload ?? '')
    assert.equal(actor, principal.kind === 'officer' && principal.accountId)
    assert.equal(reason, 'a wrong word')
    assert.deepEqual(changes, [
      { noun: 'exchange', id, version, what: 'drafted' },
      { noun: 'exchange', id, version: 2, what: 'changed' },
      { noun: 'exchange', id, version: 2, what: 'published', ...(await liveHashes(id)) },
    ])
    const verified = await verifyHistory(here().database.reads, registerId, {
      publicKey: here().signer.publicKey,
      kept: [],
    })
    assert.deepEqual(verified.faults, [])
  })
})
