import {
  type Direction,
  DIRECTIONS,
  EXCHANGE_KINDS,
  type ExchangeKind,
  PARTY_GROUPS,
  type PartyGroup,
} from '../../../kernel/vocabulary.ts'
import type { Listing } from './listing.ts'

/** What a list is narrowed to; null where it is not. */
export interface ChronicleFilter {
  readonly kind: ExchangeKind | null
  readonly direction: Direction | null
  /** Of a partnership. */
  readonly partnerId: string | null
  /** A group of people that travelled. */
  readonly group: PartyGroup | null
  /** The first and the last year, both counted. */
  readonly from: number | null
  readonly to: number | null
}

export const EVERYTHING: ChronicleFilter = {
  kind: null,
  direction: null,
  partnerId: null,
  group: null,
  from: null,
  to: null,
}

/** Numbers of exchanges by the place of their word; `years` by the year itself, 0 where nobody knows. */
export interface FacetCounts {
  readonly kinds: Uint32Array
  readonly directions: Uint32Array
  readonly partners: Uint32Array
  readonly groups: Uint32Array
  readonly years: ReadonlyMap<number, number>
}

export interface Matches {
  /** Places in the listing, newest first. */
  readonly places: Uint32Array
  /** Of each word, how many there would be if it were chosen in the place of its facet's present choice. */
  readonly counts: FacetCounts
}

/** Filters and counts all facets in one pass: what fails one facet only is counted for that facet. */
export function matchesOf(listing: Listing, filter: ChronicleFilter): Matches {
  const counts = emptyCounts(listing)
  const places = new Uint32Array(listing.size)
  const fails = failsOf(listing, filter)
  let found = 0
  for (let place = 0; place < listing.size; place++) {
    const failed = fails(place)
    if (failed === 0) places[found++] = place
    count(listing, place, failed, counts)
  }
  return { places: places.subarray(0, found), counts: { ...counts, years: yearsOf(counts.years) } }
}

/** Places that match, newest first, for those who count no facets. */
export function placesOf(listing: Listing, filter: ChronicleFilter): Uint32Array {
  const places = new Uint32Array(listing.size)
  const fails = failsOf(listing, filter)
  let found = 0
  for (let place = 0; place < listing.size; place++) if (fails(place) === 0) places[found++] = place
  return places.subarray(0, found)
}

/** One bit for each facet that an exchange can fail. */
const KIND = 1
const DIRECTION = 2
const PARTNER = 4
const GROUP = 8
const YEAR = 16

function failsOf(listing: Listing, filter: ChronicleFilter): (place: number) => number {
  const kind = filter.kind === null ? -1 : EXCHANGE_KINDS.indexOf(filter.kind)
  const direction = filter.direction === null ? -1 : DIRECTIONS.indexOf(filter.direction)
  const group = filter.group === null ? 0 : 1 << PARTY_GROUPS.indexOf(filter.group)
  const anyPartner = filter.partnerId === null
  const partner = anyPartner ? -1 : listing.partners.indexOf(filter.partnerId)
  const from = filter.from ?? 0
  const to = filter.to ?? Infinity
  const anyYear = filter.from === null && filter.to === null
  return (place) => {
    const year = listing.year[place] ?? 0
    return (
      (kind === -1 || listing.kind[place] === kind ? 0 : KIND) |
      (direction === -1 || listing.direction[place] === direction ? 0 : DIRECTION) |
      (anyPartner || listing.partner[place] === partner ? 0 : PARTNER) |
      (group === 0 || ((listing.groups[place] ?? 0) & group) !== 0 ? 0 : GROUP) |
      (anyYear || (year > 0 && year >= from && year <= to) ? 0 : YEAR)
    )
  }
}

const YEARS = 10_000

function emptyCounts({ partners }: Listing) {
  return {
    kinds: new Uint32Array(EXCHANGE_KINDS.length),
    directions: new Uint32Array(DIRECTIONS.length),
    partners: new Uint32Array(partners.length),
    groups: new Uint32Array(PARTY_GROUPS.length),
    years: new Uint32Array(YEARS),
  }
}

function count(
  listing: Listing,
  place: number,
  failed: number,
  counts: ReturnType<typeof emptyCounts>,
): void {
  if ((failed & ~KIND) === 0) add(counts.kinds, listing.kind[place])
  if ((failed & ~DIRECTION) === 0) add(counts.directions, listing.direction[place])
  if ((failed & ~PARTNER) === 0) add(counts.partners, listing.partner[place])
  if ((failed & ~YEAR) === 0) add(counts.years, listing.year[place])
  if ((failed & ~GROUP) !== 0) return
  const groups = listing.groups[place] ?? 0
  for (let rest = groups; rest !== 0; rest &= rest - 1) add(counts.groups, 31 - Math.clz32(rest & -rest))
}

function add(counts: Uint32Array, at: number | undefined): void {
  if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1
}

function yearsOf(counts: Uint32Array): Map<number, number> {
  const years = new Map<number, number>()
  counts.forEach((number, year) => number > 0 && years.set(year, number))
  return years
}
