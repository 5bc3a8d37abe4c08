import {
  type Direction,
  DIRECTIONS,
  EXCHANGE_KINDS,
  type ExchangeKind,
  PARTY_GROUPS,
  type PartyGroup,
} from '../../kernel/vocabulary.ts'
import { partnerLinks } from './links.view.ts'
import { type ChronicleFilter, EVERYTHING, type FacetCounts, matchesOf } from './listing/facets.ts'
import { cursorAt, cut, type ListPage } from './listing/list-page.ts'
import type { Listing } from './listing/listing.ts'
import { listingOf } from './listing/load-listing.ts'
import { peopleOf, type PeopleTotals } from './listing/people.ts'
import type { PublishedReads } from './reads.ts'
import { toExchangeView } from './stored-exchange.ts'
import type { ExchangeView, PartnerLink } from './views.ts'

export { type ChronicleFilter, EVERYTHING } from './listing/facets.ts'
export type { ListPage } from './listing/list-page.ts'
export type { PeopleTotals } from './listing/people.ts'

export interface ListedExchange extends ExchangeView {
  readonly partner: PartnerLink
}

/** A choice of a facet, with how many exchanges there would be under it. */
export interface Counted<Value> {
  readonly value: Value
  readonly count: number
}

export interface ChronicleView {
  /** Newest first; those of unknown date last. */
  readonly exchanges: readonly ListedExchange[]
  /** How many match the filter, and how many there are. */
  readonly total: number
  readonly all: number
  /** The first and the last year of all, matching or not; null when no year is known. */
  readonly span: readonly [first: number, last: number] | null
  /** The place of the first of this page among those that match, from 1; 0 when none does. */
  readonly first: number
  /** Cursors of the pages beside this one. */
  readonly next: string | null
  readonly previous: string | null
  /** Each facet under the choices of all others; choices that would show nothing are left out. */
  readonly facets: {
    readonly kinds: readonly Counted<ExchangeKind>[]
    readonly directions: readonly Counted<Direction>[]
    readonly groups: readonly Counted<PartyGroup>[]
    /** By the number of exchanges, most first. */
    readonly partners: readonly Counted<PartnerLink>[]
    /** Earliest first. */
    readonly years: readonly Counted<number>[]
  }
  readonly people: PeopleTotals
}

/** All exchanges of a register, narrowed by any combination of facets: one page of them, with counts and totals. */
export async function chronicleView(
  reads: PublishedReads,
  registerId: string,
  filter: ChronicleFilter,
  page: ListPage,
): Promise<ChronicleView> {
  const listing = await listingOf(reads, registerId)
  const { places, counts } = matchesOf(listing, filter)
  const { start, end } = cut(listing, places, page)
  return {
    exchanges: await exchangesAt(reads, listing, places.subarray(start, end)),
    total: places.length,
    all: listing.size,
    span: spanOf(listing),
    first: places.length === 0 ? 0 : start + 1,
    next: end < places.length ? cursorAt(listing, places[end - 1]) : null,
    previous: start > 0 ? cursorAt(listing, places[start]) : null,
    facets: await facetsOf(reads, listing, counts),
    people: peopleOf(listing, places),
  }
}

/** The latest exchanges that took place, as the home page lists them. */
export async function latestExchanges(
  reads: PublishedReads,
  registerId: string,
  count: number,
): Promise<readonly ListedExchange[]> {
  const page = { size: count, at: null }
  return (await chronicleView(reads, registerId, EVERYTHING, page)).exchanges
}

async function exchangesAt(
  reads: PublishedReads,
  listing: Listing,
  places: Uint32Array,
): Promise<ListedExchange[]> {
  const ids = [...places].flatMap((place) => listing.rows[place]?.id ?? [])
  if (ids.length === 0) return []
  const rows = await reads
    .selectFrom('published_exchange as exchange')
    .innerJoin('published_listing as listing', 'listing.id', 'exchange.id')
    .select(['exchange.id', 'exchange.partnership_id', 'exchange.data', 'listing.state'])
    .where('exchange.id', 'in', ids)
    .execute()
  const partners = await partnerLinks(
    reads,
    rows.map((row) => row.partnership_id),
  )
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    const partner = row && partners.get(row.partnership_id)
    return row && partner ? [{ ...toExchangeView(row), partner }] : []
  })
}

async function facetsOf(
  reads: PublishedReads,
  listing: Listing,
  counts: FacetCounts,
): Promise<ChronicleView['facets']> {
  const links = await partnerLinks(reads, listing.partners)
  const partners = listing.partners.flatMap((id, place) => {
    const value = links.get(id)
    const count = counts.partners[place] ?? 0
    return value && count > 0 ? [{ value, count }] : []
  })
  return {
    kinds: countedWords(EXCHANGE_KINDS, counts.kinds),
    directions: countedWords(DIRECTIONS, counts.directions),
    groups: countedWords(PARTY_GROUPS, counts.groups),
    partners: partners.sort((a, b) => b.count - a.count || (a.value.slug < b.value.slug ? -1 : 1)),
    years: [...counts.years]
      .filter(([year]) => year > 0)
      .sort(([a], [b]) => a - b)
      .map(([value, count]) => ({ value, count })),
  }
}

function countedWords<Word>(words: readonly Word[], counts: Uint32Array): Counted<Word>[] {
  return words.map((value, place) => ({ value, count: counts[place] ?? 0 })).filter(({ count }) => count > 0)
}

function spanOf({ year }: Listing): ChronicleView['span'] {
  const known = year.filter((one) => one > 0)
  return known.length === 0
    ? null
    : [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))]
}

/** The years with a published exchange, earliest first. */
export async function exchangeYears(reads: PublishedReads, registerId: string): Promise<number[]> {
  const { year } = await listingOf(reads, registerId)
  return [...new Set(year)].filter((one) => one > 0).sort((a, b) => a - b)
}
