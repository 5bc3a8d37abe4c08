import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Kysely } from 'kysely'
import { fillLists } from '../../../migrations/0006-lists-fill.ts'
import { onEachEngine } from '../../../tests/support/each-engine.ts'
import type { TestInstallation } from '../../../tests/support/installation.ts'
import { withReferenceRegister } from '../../../tests/support/reference-register.ts'
import { correctExchange } from '../../../tests/support/acts/correct-exchange.ts'
import { withdrawExchange } from '../../../tests/support/acts/withdraw-exchange.ts'
import { OPERATOR } from '../account/principal.ts'
import { perform } from '../perform.ts'
import { agreementPageView } from './agreement.view.ts'
import { type ChronicleView, chronicleView, EVERYTHING } from './chronicle.view.ts'
import { exchangePageView } from './exchange.view.ts'
import { partnerView } from './partner.view.ts'
import { partnerSummaries } from './partners.view.ts'
import { placePageView } from './place.view.ts'
import { recordAddress } from './record-address.view.ts'
import { listedSources } from './sources.view.ts'
import { statisticsView } from './statistics.view.ts'
import { withdrawalView } from './withdrawal.view.ts'

const FIRST = { size: 40, at: null }

const LIST_TABLES = [
  'published_listing',
  'published_party',
  'published_source',
  'published_quote',
  'published_place_name',
  'published_withdrawal',
  'published_agreement',
  'published_place',
  'published_partnership',
] as const

async function tablesOf({ database }: TestInstallation): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {}
  for (const table of LIST_TABLES) {
    const rows = await database.published.selectFrom(table).selectAll().execute()
    all[table] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return all
}

async function exchangeOn(here: TestInstallation, registerId: string, date: string) {
  const partner = await partnerView(here.database.published, registerId, 'fullerton')
  const found = partner?.exchanges.find((one) => one.date === date)
  assert.ok(partner && found)
  return { partner, exchange: found }
}

const titles = ({ exchanges }: ChronicleView) => exchanges.map(({ date }) => date)

onEachEngine('the chronicle of a register', (here) => {
  test('tells all exchanges newest first, with the partner that each leads to', async () => {
    const registerId = await withReferenceRegister(here())
    const view = await chronicleView(here().database.published, registerId, EVERYTHING, FIRST)
    assert.deepEqual([view.total, view.all, view.first, view.next, view.previous], [32, 32, 1, null, null])
    assert.equal(titles(view)[0], '2023-01')
    assert.equal(titles(view).at(-1), '2003-01-23')
    assert.deepEqual([...new Set(view.exchanges.map(({ partner }) => partner.slug))], ['fullerton'])
    assert.deepEqual([view.people.came, view.people.went], [100, 106])
    assert.equal(view.facets.kinds.find(({ value }) => value === 'youth')?.count, 7)
  })

  test('goes through a long list page by page, forth and back, without losing or repeating one', async () => {
    const registerId = await withReferenceRegister(here())
    const read = (at: Parameters<typeof chronicleView>[3]['at']) =>
      chronicleView(here().database.published, registerId, EVERYTHING, { size: 9, at })
    const pages: ChronicleView[] = [await read(null)]
    for (let last = pages[0]; last?.next; last = pages.at(-1))
      pages.push(await read({ cursor: last.next, towards: 'next' }))
    const all = await chronicleView(here().database.published, registerId, EVERYTHING, FIRST)
    assert.deepEqual(pages.flatMap(titles), titles(all))
    assert.deepEqual(
      pages.map(({ first }) => first),
      [1, 10, 19, 28],
    )
    const third = await read({ cursor: pages[3]?.previous ?? '', towards: 'previous' })
    assert.deepEqual(titles(third), titles(pages[2] ?? all))
    assert.deepEqual(titles(await read({ cursor: 'nonsense', towards: 'next' })), titles(pages[0] ?? all))
  })

  test('follows its facets: counts, years and people of what is chosen', async () => {
    const registerId = await withReferenceRegister(here())
    const filter = { ...EVERYTHING, kind: 'youth', direction: 'outbound' } as const
    const view = await chronicleView(here().database.published, registerId, filter, FIRST)
    assert.deepEqual([view.total, view.people.came, view.people.went], [4, 0, 65])
    assert.deepEqual(view.people.byGroup, [{ group: 'youth', came: 0, went: 65 }])
    assert.equal(view.facets.directions.find(({ value }) => value === 'inbound')?.count, 3)
  })

  test('knows at once when an exchange was corrected or withdrawn, in another process too', async () => {
    const registerId = await withReferenceRegister(here())
    const second = await here().again()
    const people = async () =>
      (await chronicleView(second.database.published, registerId, EVERYTHING, FIRST)).people.went
    assert.equal(await people(), 106)
    const { exchange } = await exchangeOn(here(), registerId, '2023-01')
    const occasion = { principal: OPERATOR, registerId }
    const counted = { people: { value: 7, basis: 'entered', rule: null } } as const
    const correction = { id: exchange.id, version: 1, change: counted }
    assert.ok((await perform(here(), occasion, correctExchange, correction)).ok)
    assert.equal(await people(), 113)
    await perform(here(), occasion, withdrawExchange, { id: exchange.id, reason: 'told twice' })
    assert.equal(await people(), 106)
    const [summary] = await partnerSummaries(second.database.published, registerId)
    assert.deepEqual([summary?.exchangeCount, summary?.lastExchange?.date], [31, '2021-11'])
    await second.close()
  })
})

onEachEngine('a published record', (here) => {
  test('leads to all that it belongs to: the trip to its parts, its agreement and its neighbours', async () => {
    const registerId = await withReferenceRegister(here())
    const { published } = here().database
    const { exchange } = await exchangeOn(here(), registerId, '2004-05-02/2004-05-10')
    const page = await exchangePageView(published, registerId, exchange.id)
    assert.deepEqual(
      [page?.parts, page?.signed, [page?.before], [page?.after]].map((links) =>
        links?.map((link) => link?.date),
      ),
      [['2004-05-05'], ['2004-05-04'], ['2003-10-15'], ['2004-05-05']],
    )
    const [part] = page?.parts ?? []
    assert.equal((await exchangePageView(published, registerId, part?.id ?? ''))?.whole?.id, exchange.id)
    const sister = await agreementPageView(published, registerId, page?.signed[0]?.id ?? '')
    assert.equal(sister?.exchange?.id, exchange.id)
    assert.equal(sister?.follows?.type, 'friendship')
    const friendship = await agreementPageView(published, registerId, sister?.follows?.id ?? '')
    assert.deepEqual(
      friendship?.followedBy.map(({ type }) => type),
      ['sister'],
    )
  })

  test('is found by its id alone, whatever it is', async () => {
    const registerId = await withReferenceRegister(here())
    const { published } = here().database
    const { partner, exchange } = await exchangeOn(here(), registerId, '2023-01')
    const path = async (id: string | undefined) => (await recordAddress(published, id ?? ''))?.path
    assert.equal(await path(partner.id), '/partners/fullerton')
    assert.equal(await path(exchange.id), `/exchanges/${exchange.id}`)
    assert.equal(await path(partner.agreements[0]?.id), `/agreements/${partner.agreements[0]?.id}`)
    assert.equal(await path(partner.place.id), `/places/${partner.place.id}`)
    assert.equal(await path(partner.facts[0]?.id), `/partners/fullerton#fact-${partner.facts[0]?.id}`)
    assert.equal(await path(registerId), '')
    assert.equal(await path('nothing'), undefined)
  })

  test('of a place keeps every spelling with its language, role and source', async () => {
    const registerId = await withReferenceRegister(here())
    const { published } = here().database
    const { partner } = await exchangeOn(here(), registerId, '2023-01')
    const page = await placePageView(published, { id: registerId, homeId: '' }, partner.place.id)
    assert.deepEqual(
      page?.names.map(({ text, language, role }) => [text, language, role]),
      [
        ['플러튼', 'ko', 'standard'],
        ['풀러턴', 'ko', 'alias'],
        ['Fullerton', 'en', 'official'],
        ['フラートン', 'ja', 'standard'],
        ['富勒顿', 'zh', 'standard'],
      ],
    )
    assert.equal(page?.partner?.slug, 'fullerton')
    assert.match(page?.positionSource ?? '', /GeoNames/)
  })

  test('leaves a notice with the reason when it is withdrawn, and nothing of what it said', async () => {
    const registerId = await withReferenceRegister(here())
    const { published } = here().database
    const { exchange } = await exchangeOn(here(), registerId, '2008-09-28/2008-10-03')
    const occasion = { principal: OPERATOR, registerId }
    await perform(here(), occasion, withdrawExchange, { id: exchange.id, reason: '같은 일을 두 번 적었음' })
    assert.equal(await exchangePageView(published, registerId, exchange.id), undefined)
    const notice = await withdrawalView(published, registerId, exchange.id)
    assert.deepEqual(
      [notice?.noun, notice?.reason, notice?.partner?.slug],
      ['exchange', '같은 일을 두 번 적었음', 'fullerton'],
    )
    const left = JSON.stringify(await tablesOf(here()))
    assert.ok(!left.includes('텀린슨') && !left.includes('2008-09-28'))
  })
})

onEachEngine('the register in numbers', (here) => {
  test('counts its agreements by kind and its sources by what leans on them', async () => {
    const registerId = await withReferenceRegister(here())
    const { published } = here().database
    const { agreements, exchanges } = await statisticsView(published, registerId)
    assert.equal(exchanges, 32)
    assert.deepEqual(agreements.map(({ value, count }) => [value, count]).sort(), [
      ['friendship', 1],
      ['letter-of-intent', 1],
      ['sister', 1],
    ])
    const [source, ...more] = await listedSources(published, registerId)
    assert.deepEqual([source?.exchanges, source?.agreements, source?.facts, more.length], [32, 3, 11, 0])
  })
})

onEachEngine('the step that brings the lists', (here) => {
  test('fills them for what was published before it as the acts of today do', async () => {
    const registerId = await withReferenceRegister(here())
    const { exchange } = await exchangeOn(here(), registerId, '2019-07-23/2019-08-03')
    const occasion = { principal: OPERATOR, registerId }
    await perform(here(), occasion, withdrawExchange, { id: exchange.id, reason: 'a journey of its own' })
    const written = await tablesOf(here())
    await here().database.transaction(async (rows) => {
      for (const table of LIST_TABLES.slice(0, 6)) await rows.deleteFrom(table).execute()
      await rows.updateTable('published_agreement').set({ exchange_id: null }).execute()
      await rows
        .updateTable('published_place')
        .set({ position_source: null, time_zone_source: null })
        .execute()
      await rows
        .updateTable('published_partnership')
        .set({ exchange_count: 0, latest_exchange_id: null })
        .execute()
      await fillLists(rows as unknown as Kysely<unknown>) // the step knows the tables by their names only
    })
    assert.deepEqual(await tablesOf(here()), written)
  })
})
