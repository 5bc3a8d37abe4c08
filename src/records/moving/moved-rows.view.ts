import type { Reads } from '../tx.ts'
import { MOVED, type MovedTable } from './moved-tables.ts'

/** A row as it stands, every column of it. */
export type MovedRow = Readonly<Record<string, string | number | null>>

/** Rows of one statement. */
const PAGE = 500

/** Every row of the register in one of its tables, in an order that both engines share. */
export async function* movedRows(
  reads: Reads,
  table: MovedTable,
  registerId: string,
): AsyncGenerator<readonly MovedRow[]> {
  let after: MovedRow | undefined
  for (;;) {
    const rows: readonly MovedRow[] = await rowsAfter(reads, table, registerId, after)
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    after = rows.at(-1)
  }
}

/** Tables are named by the list above alone, which the compiler cannot follow through one query for all of them. */
function rowsAfter(
  reads: Reads,
  table: MovedTable,
  registerId: string,
  after: MovedRow | undefined,
): Promise<readonly MovedRow[]> {
  const keys: readonly string[] = MOVED[table]
  const from = (reads as AnyReads).selectFrom(table).selectAll()
  const own = from.where(table === 'register' ? 'id' : 'register_id', '=', registerId)
  const ordered = keys.reduce((query, key) => query.orderBy(key), own).limit(PAGE)
  if (!after) return ordered.execute()
  const [first = '', second] = keys
  if (second === undefined) return ordered.where(first, '>', after[first] ?? '').execute()
  return ordered
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple(first, second), '>', tuple(after[first] ?? '', after[second] ?? '')),
    )
    .execute()
}

/** The same reads with tables and columns by name. */
type AnyReads = Pick<import('kysely').Kysely<Record<string, MovedRow>>, 'selectFrom'>
