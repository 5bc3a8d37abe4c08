import assert from 'node:assert/strict'
import { test } from 'node:test'
import { manyExchanges } from '../../../../tests/support/many-exchanges.ts'
import { DIRECTIONS, EXCHANGE_KINDS, PARTY_GROUPS } from '../../../kernel/vocabulary.ts'
import { type ChronicleFilter, EVERYTHING, matchesOf } from './facets.ts'
import { type ListedRow, toListing } from './listing.ts'
import { peopleOf } from './people.ts'
import { wayOf } from './travel.ts'

const rows = manyExchanges(2000)
const listing = toListing(rows)

/** The rule said plainly, one exchange at a time. */
function matches(row: ListedRow, filter: ChronicleFilter): boolean {
  const travelled = row.parties.filter(({ side }) => wayOf(row.direction, side) !== null)
  return (
    (filter.kind === null || row.kind === filter.kind) &&
    (filter.direction === null || row.direction === filter.direction) &&
    (filter.partnerId === null || row.partnershipId === filter.partnerId) &&
    (filter.group === null || travelled.some(({ group }) => group === filter.group)) &&
    (filter.from === null || (row.year ?? 0) >= filter.from) &&
    (filter.to === null || (row.year ?? Infinity) <= filter.to)
  )
}

const FILTERS: readonly ChronicleFilter[] = [
  EVERYTHING,
  { ...EVERYTHING, kind: 'youth' },
  { ...EVERYTHING, direction: 'inbound', from: 2004, to: 2004 },
  { ...EVERYTHING, group: 'officials', kind: 'council', partnerId: 'partner-7' },
  { ...EVERYTHING, from: 2010, direction: 'outbound', group: 'youth' },
  { ...EVERYTHING, partnerId: 'partner-nobody' },
]

for (const filter of FILTERS)
  test(`counts under each choice what choosing it would show: ${JSON.stringify(filter)}`, () => {
    const { places, counts } = matchesOf(listing, filter)
    const shown = [...places].map((place) => listing.rows[place]?.id)
    const told = rows.filter((row) => matches(row, filter)).map(({ id }) => id)
    assert.deepEqual(shown.toSorted(), told.toSorted())
    const size = (other: Partial<ChronicleFilter>) =>
      rows.filter((row) => matches(row, { ...filter, ...other })).length
    assert.deepEqual(
      [...counts.kinds],
      EXCHANGE_KINDS.map((kind) => size({ kind })),
    )
    assert.deepEqual(
      [...counts.directions],
      DIRECTIONS.map((direction) => size({ direction })),
    )
    assert.deepEqual(
      [...counts.groups],
      PARTY_GROUPS.map((group) => size({ group })),
    )
    assert.deepEqual(
      [...counts.partners],
      listing.partners.map((partnerId) => size({ partnerId })),
    )
    assert.equal(counts.years.get(2004) ?? 0, size({ from: 2004, to: 2004 }))
  })

test('100,000 exchanges are filtered, counted and added up within 20 ms of one core', () => {
  const large = toListing(manyExchanges(100_000))
  const times = Array.from({ length: 60 }, (_, run) => {
    const filter = FILTERS[run % FILTERS.length] ?? EVERYTHING
    const start = process.threadCpuUsage()
    peopleOf(large, matchesOf(large, filter).places)
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  const [p95 = Infinity] = times.slice(56)
  assert.ok(p95 <= 20, `p95 ${p95} ms, median ${times[30]} ms`)
})

const row = (change: Partial<ListedRow>): ListedRow => ({
  id: 'a',
  partnershipId: 'p',
  kind: 'youth',
  direction: 'outbound',
  state: 'held',
  year: 2004,
  earliest: '2004-05-02',
  position: 0,
  people: null,
  partOf: null,
  parties: [],
  ...change,
})

const people = (listed: readonly ListedRow[], filter: ChronicleFilter = EVERYTHING) => {
  const one = toListing(listed)
  return peopleOf(one, matchesOf(one, filter).places)
}

test('the people of a part are among those of its whole, unless the whole is not in the list', () => {
  const both = [
    row({ id: 'whole', kind: 'agreement', people: 18 }),
    row({ id: 'part', kind: 'culture', people: 5, partOf: 'whole' }),
  ]
  assert.equal(people(both).went, 18)
  assert.equal(people(both, { ...EVERYTHING, kind: 'culture' }).went, 5)
})

test('what was planned or cancelled brought nobody', () => {
  const { went, uncounted } = people([row({ state: 'cancelled', people: 20 }), row({ state: 'planned' })])
  assert.deepEqual([went, uncounted], [0, 0])
})

test('a visit whose number nobody wrote down is counted as unknown, not as nobody', () => {
  assert.equal(people([row({}), row({ id: 'b', people: 4 })]).uncounted, 1)
})

test('hosts did not travel, guests did, and of both ways each side counts its own', () => {
  const inbound = row({
    direction: 'inbound',
    people: 4,
    parties: [
      { side: 'partner', group: 'councillors', people: 4 },
      { side: 'home', group: 'officials', people: 9 },
    ],
  })
  assert.deepEqual(people([inbound]).byGroup, [{ group: 'councillors', came: 4, went: 0 }])
  const ways = row({
    direction: 'both',
    people: 12,
    parties: [
      { side: 'home', group: 'youth', people: 7 },
      { side: 'partner', group: 'youth', people: 5 },
    ],
  })
  assert.deepEqual(people([ways]).byGroup, [{ group: 'youth', came: 5, went: 7 }])
})

test('years without an exchange stand between those with one', () => {
  const { byYear } = people([row({ people: 3 }), row({ id: 'b', year: 2006, earliest: '2006-01-01' })])
  assert.deepEqual(
    byYear.map(({ year, went }) => [year, went]),
    [
      [2004, 3],
      [2005, 0],
      [2006, 0],
    ],
  )
})
