import { sql } from 'kysely'
import type { Exchange } from '../../exchange/exchange.ts'
import { exchangeContent } from '../../exchange/exchange.ts'
import { type Kept, readRow } from '../../record-row.ts'
import type { Reads } from '../../tx.ts'
import { behind, likeWords } from './matching.ts'

/** How a list of exchanges can be ordered; a minus stands for the newest first. */
export const EXCHANGE_ORDERS = ['-date', 'date', '-changed', 'title'] as const
export type ExchangeOrder = (typeof EXCHANGE_ORDERS)[number]

/** What an officer looks for; absent parts match everything. */
export interface ExchangeFilter {
  readonly words?: string | undefined
  readonly partnershipId?: string | undefined
  readonly kind?: string | undefined
  readonly direction?: string | undefined
  readonly state?: string | undefined
  readonly seriesId?: string | undefined
  readonly year?: number | undefined
}

export interface ExchangePage {
  readonly order: ExchangeOrder
  /** The row that the page before ended with: its value in the order, and its id. */
  readonly after?: readonly [string, string] | undefined
  readonly size: number
}

const ORDERS = {
  '-date': ['sort_day', 'desc'],
  date: ['sort_day', 'asc'],
  '-changed': ['changed_at', 'desc'],
  title: ['label', 'asc'],
} as const satisfies Readonly<Record<ExchangeOrder, readonly [string, 'asc' | 'desc']>>

/** One page of a list, and where the next begins; undefined when this is the last. */
export interface ExchangeListing {
  readonly exchanges: readonly Kept<Exchange, 'exchange'>[]
  readonly next: readonly [string, string] | undefined
}

export async function listExchanges(
  reads: Reads,
  registerId: string,
  filter: ExchangeFilter,
  { order, after, size }: ExchangePage,
): Promise<ExchangeListing> {
  const [column, direction] = ORDERS[order]
  const found = await matching(reads, registerId, filter)
    .select((eb) => ['id', eb.fn.coalesce(column, sql.lit('')).as('value')])
    .$if(after !== undefined, (query) => query.where(behind(column, 'id', direction, after ?? ['', ''])))
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(size + 1)
    .execute()
  const shown = found.slice(0, size)
  const last = found.length > size ? shown.at(-1) : undefined
  const ids = shown.map(({ id }) => id)
  return { exchanges: await exchangesIn(reads, registerId, ids), next: last && [last.value ?? '', last.id] }
}

export async function countExchanges(
  reads: Reads,
  registerId: string,
  filter: ExchangeFilter,
): Promise<number> {
  const query = matching(reads, registerId, filter).select((eb) => eb.fn.countAll<number>().as('count'))
  return (await query.executeTakeFirstOrThrow()).count
}

/** The ids of all that match, up to as many as one act may change. */
export async function matchingIds(
  reads: Reads,
  registerId: string,
  filter: ExchangeFilter,
  most: number,
): Promise<string[]> {
  const rows = await matching(reads, registerId, filter)
    .select('id')
    .orderBy('sort_day')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

function matching(reads: Reads, registerId: string, filter: ExchangeFilter) {
  const { words, partnershipId, kind, direction, state, seriesId, year } = filter
  let query = reads.selectFrom('exchange').where('register_id', '=', registerId)
  if (words) query = query.where(likeWords('label', words))
  if (partnershipId) query = query.where('partnership_id', '=', partnershipId)
  if (kind) query = query.where('kind', '=', kind)
  if (direction) query = query.where('direction', '=', direction)
  if (state) query = query.where('state', '=', state)
  if (seriesId) query = query.where('series_id', '=', seriesId)
  if (year === undefined) return query
  return query.where('sort_day', '>=', `${year}-01-01`).where('sort_day', '<=', `${year}-12-31`)
}

/** In the order of the ids that are asked for. The register is looked at afterwards: SQLite would go through all of it. */
export async function exchangesIn(
  reads: Reads,
  registerId: string,
  ids: readonly string[],
): Promise<Kept<Exchange, 'exchange'>[]> {
  if (ids.length === 0) return []
  const rows = await reads
    .selectFrom('exchange')
    .select(['id', 'register_id', 'version', 'content', 'changed_at'])
    .where('id', 'in', ids)
    .execute()
  const own = rows.filter((row) => row.register_id === registerId)
  const kept = new Map(own.map((row) => [row.id, readRow('exchange', exchangeContent, row)]))
  return ids.flatMap((id) => kept.get(id) ?? [])
}
