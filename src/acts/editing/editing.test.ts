import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import type { TestInstallation } from '../../../tests/support/installation.ts'
import { type Id, newId } from '../../kernel/ids.ts'
import type { Principal, Role } from '../../records/account/principal.ts'
import { contactContent } from '../../records/contact/contact.ts'
import { type Exchange, exchangeContent } from '../../records/exchange/exchange.ts'
import { verifyHistory } from '../../records/history/verify-history.ts'
import { partnershipContent } from '../../records/partnership/partnership.ts'
import { perform } from '../../records/perform.ts'
import { placeContent } from '../../records/place/place.ts'
import { partnerView } from '../../records/published/partner.view.ts'
import { withdrawalView, withdrawnTieView } from '../../records/published/withdrawal.view.ts'
import { registerContent } from '../../records/register/register.ts'
import { newestContent, NEW_VERSION, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { keepTyped, typedText } from '../../records/working/typed-text.store.ts'
import { discardDraft } from './discard-draft.ts'
import { publishMany, withdrawMany } from './edit-many.ts'
import { eraseExpired } from './erase-contact.ts'
import { askApproval, schedulePublication } from './plan-publication.ts'
import { publishDue } from './publish-due.ts'
import { publishRecord } from './publish-record.ts'
import { restoreRecord } from './restore-record.ts'
import { saveRecord } from './save-record.ts'
import { withdrawRecord } from './withdraw-record.ts'

function officer(role: Role, registerId: Id<'register'>): Principal {
  return { kind: 'officer', accountId: newId(), roles: new Map([[registerId, role]]) }
}

/** The reference register with a publisher in it, and its first exchange. */
async function desk(here: TestInstallation) {
  const registerId = await withReferenceRegister(here)
  const principal = officer('publisher', registerId)
  const { database } = here
  const fullerton = () => partnerView(database.published, registerId, 'fullerton')
  const first = (await fullerton())?.exchanges[0]
  assert.ok(first)
  const standing = async (id: string = first.id) => {
    const found = await standingOf(database.reads, registerId, 'exchange', id)
    assert.ok(found)
    return found
  }
  const titled = async (title: string): Promise<Exchange> => ({
    ...exchangeContent.parse(newestContent(await standing())),
    title: { ko: title },
  })
  const shown = async () => (await fullerton())?.exchanges.find(({ id }) => id === first.id)?.title.ko
  const occasion = { principal, registerId }
  return { registerId, occasion, id: first.id, fullerton, standing, titled, shown, before: first.title.ko }
}

onEachEngine('what an officer writes', (here) => {
  test('waits beside what is public until it is published', async () => {
    const { occasion, id, standing, titled, shown, before } = await desk(here())
    const version = versionOf(await standing())
    const saved = await perform(here(), occasion, saveRecord('exchange'), {
      id,
      version,
      content: await titled('고친 제목'),
    })
    assert.ok(saved.ok)
    assert.equal(await shown(), before)
    const published = await perform(here(), occasion, publishRecord('exchange'), saved.value)
    assert.ok(published.ok)
    assert.equal(await shown(), '고친 제목')
    assert.equal(versionOf(await standing()), published.value.version)
  })

  test('is refused when somebody else wrote meanwhile, with what stands now', async () => {
    const { occasion, id, standing, titled, registerId } = await desk(here())
    const version = versionOf(await standing())
    const other = { ...occasion, principal: officer('editor', registerId) }
    const theirs = await titled('다른 사람의 글')
    const save = saveRecord('exchange')
    assert.ok((await perform(here(), other, save, { id, version, content: theirs })).ok)
    const mine = await perform(here(), occasion, save, { id, version, content: await titled('나의 글') })
    assert.ok(!mine.ok)
    const [fault] = mine.faults
    assert.equal(fault?.kind, 'version-conflict')
    assert.deepEqual(fault.kind === 'version-conflict' && fault.content, theirs)
  })

  test('can be dropped, and what is public stays', async () => {
    const { occasion, id, standing, titled, shown, before } = await desk(here())
    const version = versionOf(await standing())
    const content = await titled('버릴 글')
    const saved = await perform(here(), occasion, saveRecord('exchange'), { id, version, content })
    assert.ok(saved.ok && (await perform(here(), occasion, discardDraft('exchange'), saved.value)).ok)
    assert.equal((await standing()).copy, undefined)
    assert.equal(await shown(), before)
  })

  test('becomes public at the time that was planned, once, by whoever looks first', async () => {
    const { occasion, id, standing, titled, shown } = await desk(here())
    const content = await titled('약속한 때에')
    const version = versionOf(await standing())
    const saved = await perform(here(), occasion, saveRecord('exchange'), { id, version, content })
    assert.ok(saved.ok)
    const plan = schedulePublication('exchange')
    const past = await perform(here(), occasion, plan, {
      ...saved.value,
      at: '2020-01-01T00:00:00.000Z',
      reason: null,
    })
    assert.deepEqual(past, { ok: false, faults: [{ kind: 'time-is-past' }] })
    const at = '2100-01-01T00:00:00.000Z'
    assert.ok((await perform(here(), occasion, plan, { ...saved.value, at, reason: '개막일' })).ok)
    assert.equal(await publishDue(here()), 0)
    const later = { ...here(), clock: { now: () => '2100-01-01T00:00:30.000Z' } }
    const both = await Promise.all([publishDue(later), publishDue(later)])
    assert.equal(both[0] + both[1], 1)
    assert.equal(await shown(), '약속한 때에')
    assert.equal((await standing()).copy, undefined)
  })

  test('is published by a second person where the register asks for one', async () => {
    const { occasion, id, standing, titled, registerId } = await desk(here())
    const admin = { registerId, principal: officer('administrator', registerId) }
    const register = await standingOf(here().database.reads, registerId, 'register', registerId)
    assert.ok(register)
    const settings = { ...registerContent.parse(newestContent(register)), approval: 'second-person' }
    const kept = await perform(here(), admin, saveRecord('register'), {
      id: registerId,
      version: versionOf(register),
      content: settings,
    })
    assert.ok(kept.ok && (await perform(here(), admin, publishRecord('register'), kept.value)).ok)
    const version = versionOf(await standing())
    const content = await titled('둘이 본 글')
    const saved = await perform(here(), occasion, saveRecord('exchange'), { id, version, content })
    assert.ok(saved.ok)
    const alone = await perform(here(), occasion, publishRecord('exchange'), saved.value)
    assert.deepEqual(alone, { ok: false, faults: [{ kind: 'second-person-needed' }] })
    const plan = { ...saved.value, at: '2100-01-01T00:00:00.000Z', reason: null }
    const later = await perform(here(), occasion, schedulePublication('exchange'), plan)
    assert.deepEqual(later, { ok: false, faults: [{ kind: 'second-person-needed' }] })
    assert.ok((await perform(here(), occasion, askApproval('exchange'), saved.value)).ok)
    assert.ok((await perform(here(), admin, publishRecord('exchange'), saved.value)).ok)
  })

  test('is kept as it is typed, for the one who types it', async () => {
    const { occasion, registerId } = await desk(here())
    const typed = { form: 'exchange/1', fields: [['date', '2003. 7.']] as const, basedOn: '1.0' }
    assert.ok((await keepTyped(here(), occasion, typed)).ok)
    assert.deepEqual((await typedText(here().database.reads, occasion, 'exchange/1'))?.fields, typed.fields)
    const other = { registerId, principal: officer('editor', registerId) }
    assert.equal(await typedText(here().database.reads, other, 'exchange/1'), undefined)
    const reader = { registerId, principal: officer('reader', registerId) }
    assert.deepEqual(await keepTyped(here(), reader, typed), { ok: false, faults: [{ kind: 'not-allowed' }] })
  })
})

onEachEngine('what is taken back', (here) => {
  test('a withdrawn exchange is gone with its reason, and comes back as it was', async () => {
    const { occasion, id, standing, shown, before, registerId } = await desk(here())
    const seen = { id, version: versionOf(await standing()) }
    const reason = '같은 일이 두 번 적혔습니다'
    assert.ok((await perform(here(), occasion, withdrawRecord('exchange'), { ...seen, reason })).ok)
    assert.equal(await shown(), undefined)
    assert.equal((await withdrawalView(here().database.published, registerId, id))?.reason, reason)
    const again = { id, version: versionOf(await standing()) }
    assert.deepEqual(await perform(here(), occasion, publishRecord('exchange'), again), {
      ok: false,
      faults: [{ kind: 'is-withdrawn' }],
    })
    assert.ok((await perform(here(), occasion, restoreRecord('exchange'), again)).ok)
    assert.equal(await shown(), before)
    assert.equal(await withdrawalView(here().database.published, registerId, id), undefined)
  })

  test('a withdrawn partner takes all of its tie along, and brings back what went with it', async () => {
    const { occasion, id, standing, fullerton, registerId } = await desk(here())
    const partner = await fullerton()
    assert.ok(partner)
    const first = { id, version: versionOf(await standing()), reason: '잘못 적힘' }
    assert.ok((await perform(here(), occasion, withdrawRecord('exchange'), first)).ok)
    const tie = await standingOf(here().database.reads, registerId, 'partnership', partner.id)
    assert.ok(tie)
    const seen = { id: partner.id, version: versionOf(tie) }
    assert.ok(
      (await perform(here(), occasion, withdrawRecord('partnership'), { ...seen, reason: '착오' })).ok,
    )
    assert.equal(await fullerton(), undefined)
    const notice = () => withdrawnTieView(here().database.published, registerId, 'fullerton')
    assert.equal((await notice())?.reason, '착오')
    const left = await here().database.published.selectFrom('published_exchange').select('id').execute()
    assert.deepEqual(left, [])
    assert.ok((await perform(here(), occasion, restoreRecord('partnership'), seen)).ok)
    assert.equal(await notice(), undefined)
    const back = await fullerton()
    assert.equal(back?.exchanges.length, partner.exchanges.length - 1)
    assert.equal(back?.facts.length, partner.facts.length)
    assert.equal(back?.agreements.length, partner.agreements.length)
  })

  test('the history still holds after all of it', async () => {
    const { occasion, id, standing, titled, registerId } = await desk(here())
    const saved = await perform(here(), occasion, saveRecord('exchange'), {
      id,
      version: versionOf(await standing()),
      content: await titled('고친 제목'),
    })
    assert.ok(saved.ok && (await perform(here(), occasion, publishRecord('exchange'), saved.value)).ok)
    const seen = { id, version: versionOf(await standing()) }
    assert.ok((await perform(here(), occasion, withdrawRecord('exchange'), { ...seen, reason: '착오' })).ok)
    assert.ok((await perform(here(), occasion, restoreRecord('exchange'), seen)).ok)
    const witness = { publicKey: here().signer.publicKey, kept: [] }
    assert.deepEqual((await verifyHistory(here().database.reads, registerId, witness)).faults, [])
    const rows = await here()
      .database.reads.selectFrom('history_record')
      .select('sequence')
      .where('record_id', '=', id)
      .execute()
    assert.equal(rows.length, 5) // imported, saved, published, withdrawn, restored
  })
})

onEachEngine('new records', (here) => {
  const unknown = { basis: 'entered', rule: null } as const

  test('a partner, its place and its first exchange are entered by hand and published in their order', async () => {
    const { occasion, registerId } = await desk(here())
    const place = newId<'place'>()
    const name = { text: '가람시', language: 'ko', role: 'standard', source: '편지' } as const
    const nowhere = { region: null, country: 'KR', level: 'city', position: null, timeZone: null } as const
    const at = { id: place, version: NEW_VERSION, content: placeContent.parse({ names: [name], ...nowhere }) }
    const tie = newId<'partnership'>()
    const contact = { department: null, phone: null }
    const partnership = partnershipContent.parse({
      placeId: place,
      slug: 'garam',
      names: { ko: '가람시' },
      background: [],
      contact,
    })
    const early = { id: tie, version: NEW_VERSION, content: partnership }
    assert.deepEqual(await perform(here(), occasion, saveRecord('partnership'), early), {
      ok: false,
      faults: [{ kind: 'content-faulty', faults: [{ kind: 'place-unknown', field: 'placeId' }] }],
    })
    const placed = await perform(here(), occasion, saveRecord('place'), at)
    assert.ok(placed.ok && (await perform(here(), occasion, publishRecord('place'), placed.value)).ok)
    const tied = await perform(here(), occasion, saveRecord('partnership'), early)
    assert.ok(tied.ok && (await perform(here(), occasion, publishRecord('partnership'), tied.value)).ok)
    const exchange = exchangeContent.parse({
      partnershipId: tie,
      date: { value: '2025-05', ...unknown },
      title: { ko: '합창단 공연' },
      kind: { value: 'culture', ...unknown },
      direction: { value: 'inbound', ...unknown },
      people: null,
      parties: [],
      place: null,
      partOf: null,
      state: 'planned',
      words: null,
      evidence: [],
      cost: { amount: 3_000_000, currency: 'KRW', published: false },
      outcome: { text: { ko: '내년에도 하기로 함' }, published: true },
    })
    const fresh = { id: newId(), version: NEW_VERSION, content: exchange }
    const written = await perform(here(), occasion, saveRecord('exchange'), fresh)
    assert.ok(written.ok && (await perform(here(), occasion, publishRecord('exchange'), written.value)).ok)
    const shown = (await partnerView(here().database.published, registerId, 'garam'))?.exchanges[0]
    assert.deepEqual([shown?.state, shown?.cost, shown?.outcome?.ko], ['planned', null, '내년에도 하기로 함'])
  })

  test('a counterpart contact is kept from the public, and erased when its last day is over', async () => {
    const { occasion, registerId, fullerton } = await desk(here())
    const content = contactContent.parse({
      partnershipId: (await fullerton())?.id,
      post: { en: 'International desk' },
      languages: ['en'],
      keepUntil: '2020-12-31',
    })
    const id = newId()
    const editor = { ...occasion, principal: officer('editor', registerId) }
    const saved = await perform(here(), editor, saveRecord('contact'), { id, version: NEW_VERSION, content })
    assert.ok(saved.ok && (await perform(here(), editor, publishRecord('contact'), saved.value)).ok)
    assert.equal(
      (await here().database.reads.selectFrom('edition').select('id').where('record_id', '=', id).execute())
        .length,
      0,
    )
    assert.equal(await eraseExpired(here()), 1)
    const rows = await here().database.reads.selectFrom('contact').select('content').execute()
    const copies = await here().database.reads.selectFrom('working_copy').select('content').execute()
    assert.ok([...rows, ...copies].every((row) => !row.content.includes('International')))
    assert.equal(await eraseExpired(here()), 0)
  })

  test('many exchanges are changed and published at once, or withdrawn at once, or not at all', async () => {
    const { occasion, registerId, fullerton } = await desk(here())
    const ids = (await fullerton())?.exchanges.map(({ id }) => id) ?? []
    const edits = []
    for (const id of ids) {
      const found = await standingOf(here().database.reads, registerId, 'exchange', id)
      assert.ok(found)
      const content = exchangeContent.parse(newestContent(found))
      edits.push({ id, version: versionOf(found), content: { ...content, state: 'cancelled' as const } })
    }
    const [last] = edits.slice(-1)
    assert.ok(last)
    const stale = [...edits.slice(0, -1), { ...last, version: '7.7' }]
    assert.equal((await perform(here(), occasion, publishMany, stale)).ok, false)
    assert.ok((await fullerton())?.exchanges.every(({ state }) => state === 'held'))
    const published = await perform(here(), occasion, publishMany, edits)
    assert.ok(published.ok)
    assert.ok((await fullerton())?.exchanges.every(({ state }) => state === 'cancelled'))
    const gone = await perform(here(), occasion, withdrawMany, { seen: published.value, reason: '착오' })
    assert.ok(gone.ok)
    assert.equal((await fullerton())?.exchanges.length, 0)
  })
})
