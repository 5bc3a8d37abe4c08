import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import { canonicalJson, type Json } from '../../../kernel/hash.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Rows } from '../../tx.ts'
import { PAST_TABLE_NAMES, PAST_TABLES, type PastTableName } from './past-tables.ts'

/** Raised when the past has to be begun anew from what is public. */
export const PAST_VERSION = 1

/** Whose rows, and the moment from which they stand so. */
export interface Moment {
  readonly registerId: string
  readonly at: string
}

/** Notes how the rows of these records stand from this moment on; what stood before stands until now. */
export async function keepPast(rows: Rows, moment: Moment, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (chunk) => {
    for (const table of PAST_TABLE_NAMES) await keepTable(rows, moment, table, chunk)
  })
}

/** Takes records out of every past day: what was withdrawn or erased is not shown as it once stood either. */
export async function forgetPast(rows: Rows, ids: readonly string[]): Promise<void> {
  await inChunks(ids, (chunk) => rows.deleteFrom('published_past').where('record_id', 'in', chunk).execute())
}

interface StandingRow {
  readonly recordId: string
  readonly key: string
  readonly content: string
}

async function keepTable(
  rows: Rows,
  moment: Moment,
  table: PastTableName,
  ids: readonly string[],
): Promise<void> {
  const [now, before] = [await standingRows(rows, table, ids), await keptRows(rows, table, ids)]
  const changed = now.filter(
    ({ recordId, key, content }) => before.get(nameOf(recordId, key))?.content !== content,
  )
  const names = new Set(now.map(({ recordId, key }) => nameOf(recordId, key)))
  const gone = [...before.values()].filter(({ recordId, key }) => !names.has(nameOf(recordId, key)))
  const replaced = changed.flatMap(({ recordId, key }) => before.get(nameOf(recordId, key)) ?? [])
  for (const row of [...gone, ...replaced]) await end(rows, table, row, moment.at)
  await inChunks(changed, (chunk) =>
    rows
      .insertInto('published_past')
      .values(chunk.map((row) => toPast(table, row, moment)))
      .execute(),
  )
}

function nameOf(recordId: string, key: string): string {
  return `${recordId} ${key}`
}

async function standingRows(
  rows: Rows,
  table: PastTableName,
  ids: readonly string[],
): Promise<StandingRow[]> {
  const { record, columns, ...more } = PAST_TABLES[table]
  const key = 'key' in more ? more.key : undefined
  // The names of the columns stand in the table above, which is held to the rows by its type.
  const any = rows as unknown as Kysely<Record<string, Record<string, Json>>>
  const found = await any
    .selectFrom(table)
    .select(Object.keys(columns))
    .where((eb: ExpressionBuilder<Record<string, Record<string, Json>>, string>) =>
      eb(eb.ref(record), 'in', ids),
    )
    .execute()
  return found.map((row) => ({
    recordId: String(row[record]),
    key: key === undefined ? '' : String(row[key]),
    content: canonicalJson(row),
  }))
}

interface KeptRow extends StandingRow {
  readonly fromAt: string
}

async function keptRows(
  rows: Rows,
  table: PastTableName,
  ids: readonly string[],
): Promise<Map<string, KeptRow>> {
  const kept = await rows
    .selectFrom('published_past')
    .select(['record_id', 'row_key', 'content', 'from_at'])
    .where('in_table', '=', table)
    .where('record_id', 'in', ids)
    .where('until_at', 'is', null)
    .execute()
  return new Map(
    kept.map(({ record_id: recordId, row_key: key, content, from_at: fromAt }) => {
      const parsed: Json = typeof content === 'string' ? JSON.parse(content) : (content as Json) // as PostgreSQL's driver has parsed it
      return [nameOf(recordId, key), { recordId, key, fromAt, content: canonicalJson(parsed) }]
    }),
  )
}

/** What began in this very moment never stood for anybody, and goes. */
async function end(rows: Rows, table: PastTableName, row: KeptRow, at: string): Promise<void> {
  const same = sql<boolean>`in_table = ${table} and record_id = ${row.recordId} and row_key = ${row.key} and until_at is null`
  if (row.fromAt >= at) await rows.deleteFrom('published_past').where(same).execute()
  else await rows.updateTable('published_past').set({ until_at: at }).where(same).execute()
}

function toPast(table: PastTableName, { recordId, key, content }: StandingRow, { registerId, at }: Moment) {
  return {
    in_table: table,
    record_id: recordId,
    row_key: key,
    register_id: registerId,
    from_at: at,
    until_at: null,
    content,
  }
}
