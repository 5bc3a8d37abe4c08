import { setImmediate } from 'node:timers/promises'
import {
  DIRECTIONS,
  EXCHANGE_KINDS,
  EXCHANGE_STATES,
  PARTY_GROUPS,
  SIDES,
} from '../../../kernel/vocabulary.ts'
import { stateOfTags } from '../change.view.ts'
import type { PublishedReads } from '../reads.ts'
import { tags } from '../tags.ts'
import { type ListedRow, type Listing, toListedWord, toListing } from './listing.ts'

/** Rows of one query; between two of them other requests are answered. */
const CHUNK = 5000
/** Exchanges that are kept in columns at once; beyond it the register that was asked least lately goes. */
const MOST_KEPT = 400_000

interface Kept {
  readonly state: string
  readonly listing: Promise<Listing>
  size: number
}

/** By connection, so that two installations in one process keep apart. */
const keptFor = new WeakMap<PublishedReads, Map<string, Kept>>()

/** The exchanges of a register in columns: read once, and anew as soon as one of them was published or withdrawn. */
export async function listingOf(reads: PublishedReads, registerId: string): Promise<Listing> {
  const kept = keptFor.get(reads) ?? new Map<string, Kept>()
  keptFor.set(reads, kept)
  const state = await stateOfTags(reads, [tags.partners(registerId)])
  const known = kept.get(registerId)
  const fresh = known?.state === state ? known : { state, listing: load(reads, registerId), size: 0 }
  kept.delete(registerId)
  kept.set(registerId, fresh)
  try {
    const listing = await fresh.listing
    fresh.size = listing.size
    makeRoom(kept)
    return listing
  } catch (error) {
    if (kept.get(registerId) === fresh) kept.delete(registerId)
    throw error
  }
}

function makeRoom(kept: Map<string, Kept>): void {
  let total = [...kept.values()].reduce((sum, { size }) => sum + size, 0)
  for (const [id, { size }] of kept) {
    if (total <= MOST_KEPT || kept.size === 1) return
    kept.delete(id)
    total -= size
  }
}

async function load(reads: PublishedReads, registerId: string): Promise<Listing> {
  const parties = await partiesOf(reads, registerId)
  const rows: ListedRow[] = []
  for (let after = ''; ;) {
    const found = await rowsAfter(reads, registerId, after)
    for (const row of found) rows.push(toListedRow(row, parties))
    if (found.length < CHUNK) return toListing(rows)
    after = found.at(-1)?.id ?? ''
    await setImmediate()
  }
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]
type Parties = Map<string, ListedRow['parties'][number][]>

function toListedRow(row: Row, parties: Parties): ListedRow {
  return {
    id: row.id,
    partnershipId: row.partnership_id,
    kind: toListedWord(EXCHANGE_KINDS, row.kind),
    direction: toListedWord(DIRECTIONS, row.direction),
    state: toListedWord(EXCHANGE_STATES, row.state),
    year: row.year,
    earliest: row.earliest,
    position: row.position,
    people: row.people,
    partOf: row.part_of,
    parties: parties.get(row.id) ?? [],
  }
}

function rowsAfter(reads: PublishedReads, registerId: string, after: string) {
  return reads
    .selectFrom('published_listing')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '>', after)
    .orderBy('id')
    .limit(CHUNK)
    .execute()
}

async function partiesOf(reads: PublishedReads, registerId: string): Promise<Parties> {
  const parties: Parties = new Map()
  for (let after = { exchange_id: '', ordinal: -1 }; ;) {
    const found = await partiesAfter(reads, registerId, after)
    for (const { exchange_id: id, side, party_group: group, people } of found) {
      const party = { side: toListedWord(SIDES, side), group: toListedWord(PARTY_GROUPS, group), people }
      const known = parties.get(id)
      if (known) known.push(party)
      else parties.set(id, [party])
    }
    const last = found.at(-1)
    if (!last || found.length < CHUNK) return parties
    after = last
    await setImmediate()
  }
}

function partiesAfter(
  reads: PublishedReads,
  registerId: string,
  after: { readonly exchange_id: string; readonly ordinal: number },
) {
  return reads
    .selectFrom('published_party')
    .select(['exchange_id', 'ordinal', 'side', 'party_group', 'people'])
    .where('register_id', '=', registerId)
    .where((eb) =>
      eb.or([
        eb('exchange_id', '>', after.exchange_id),
        eb.and([eb('exchange_id', '=', after.exchange_id), eb('ordinal', '>', after.ordinal)]),
      ]),
    )
    .orderBy('exchange_id')
    .orderBy('ordinal')
    .limit(CHUNK)
    .execute()
}
