import type { Transaction } from 'kysely'
import type { Tx } from '../tx.ts'
import type { MovedRow } from './moved-rows.view.ts'
import type { MovedTable } from './moved-tables.ts'

/** Values of one statement, well below what the engines take. */
const VALUES = 4000

/** Writes rows of a moved register as they were elsewhere. */
export async function addMovedRows(tx: Tx, table: MovedTable, rows: readonly MovedRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length || 1
  const step = Math.max(1, Math.floor(VALUES / columns))
  // Tables are named by a list of ours, which the compiler cannot follow through one statement for all of them.
  const into = tx.rows as unknown as Transaction<Record<string, MovedRow>>
  for (let at = 0; at < rows.length; at += step)
    await into
      .insertInto(table)
      .values(rows.slice(at, at + step))
      .execute()
}
