import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../../../database/database.ts'
import type { PublishedReads } from '../reads.ts'
import { type Hit, hitOf } from './hit.ts'
import { marks } from './marks.ts'
import { partnersNamed, partnersNear } from './names.view.ts'
import { type AskedFor, likeIn, type Reading, wantedOf } from './reading.ts'
import { type Term, termsOf } from './question.ts'
import { SEARCH_KINDS, type SearchKind } from './search-kind.ts'
import { inQueryOf } from './wanted.ts'

/** Where to look: the rows that the public may read, and how their engine is asked. */
export interface SearchIn {
  readonly reads: PublishedReads
  readonly engine: Engine
  readonly registerId: string
  /** Words of the closed lists that a word stands for, in any language: 청소년 for "youth". */
  readonly meaningsOf: (word: string) => readonly string[]
}

export interface FoundOfKind {
  readonly kind: SearchKind
  /** Up to `MOST_COUNTED`; beyond that "more than". */
  readonly count: number
  readonly hits: readonly Hit[]
}

export interface Found {
  readonly terms: readonly Term[]
  readonly kinds: readonly FoundOfKind[]
  /** Whether nothing has the words as they were typed, and these have names one stroke away. */
  readonly near: boolean
}

export const MOST_COUNTED = 300

/** One page of what has all the words of a question; the latest first. */
export interface Page {
  readonly kinds: readonly SearchKind[]
  readonly size: number
  readonly after: number
}

export const FIRST_OF_EACH: Page = { kinds: SEARCH_KINDS, size: 5, after: 0 }

/** What is public and has all the words of a question, by kind; nothing for a question without words. */
export async function search(where: SearchIn, question: string, page: Page = FIRST_OF_EACH): Promise<Found> {
  const terms = termsOf(question)
  const asWritten = await found(where, await readingsOf(where, terms, false), page)
  if (terms.length === 0 || asWritten.length > 0) return { terms, kinds: asWritten, near: false }
  const kinds = await found(where, await readingsOf(where, terms, true), page)
  return { terms, kinds, near: kinds.length > 0 }
}

async function readingsOf(
  { reads, registerId, meaningsOf }: SearchIn,
  terms: readonly Term[],
  near: boolean,
): Promise<Reading[]> {
  const readings: Reading[] = []
  for (const term of terms) {
    const named = term.folded === '' ? [] : await partnersNamed(reads, registerId, term)
    const mistyped = near && term.date === null && named.length === 0
    const partners = mistyped ? await partnersNear(reads, registerId, term) : named
    readings.push({ term, partners, meanings: meaningsOf(term.folded) })
  }
  return readings
}

async function found(
  where: SearchIn,
  readings: readonly Reading[],
  { kinds, size, after }: Page,
): Promise<FoundOfKind[]> {
  if (readings.length === 0) return []
  const all: FoundOfKind[] = []
  for (const kind of kinds) {
    const ids = await idsOf(where.reads, askedFor(where, readings, kind), after + size)
    const rows = await rowsWith(where.reads, ids.slice(after, after + size))
    const count = Math.min(ids.length, MOST_COUNTED + 1)
    if (rows.length > 0) all.push({ kind, count, hits: rows.map((row) => hitOf(row, readings)) })
  }
  return all
}

function askedFor(
  { engine, registerId }: SearchIn,
  readings: readonly Reading[],
  kind: SearchKind,
): AskedFor {
  const scope = { token: marks.scope(registerId, kind) }
  const query = inQueryOf(engine, { all: [scope, ...readings.map(wantedOf)] })
  const matches =
    engine === 'sqlite'
      ? sql<boolean>`published_search_index match ${query}`
      : sql<boolean>`tokens @@ ${query}::tsquery`
  return { matches, looks: readings.flatMap(likeIn) }
}

/** The latest of what matches: as many as are counted, or as are shown when that is more. The index is asked once. */
async function idsOf(reads: PublishedReads, asked: AskedFor, shown: number): Promise<number[]> {
  // Without a look at the texts the index alone can tell.
  const all = asked.looks.length > 0 ? looked(reads, asked) : reads.selectFrom('published_search_index')
  const rows = await all
    .where(asked.matches)
    .select('published_search_index.rowid as id')
    .orderBy('published_search_index.rowid', 'desc')
    .limit(Math.max(MOST_COUNTED + 1, shown))
    .execute()
  return rows.map(({ id }) => id)
}

function looked(reads: PublishedReads, { looks }: AskedFor) {
  const query = reads
    .selectFrom('published_search_index')
    .innerJoin('published_search', 'published_search.id', 'published_search_index.rowid')
  return looks.reduce((narrowed, look: RawBuilder<boolean>) => narrowed.where(look), query)
}

async function rowsWith(reads: PublishedReads, ids: readonly number[]) {
  if (ids.length === 0) return []
  return reads
    .selectFrom('published_search')
    .select(['record_id', 'kind', 'partnership_id', 'shown', 'texts', 'folded'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
}
