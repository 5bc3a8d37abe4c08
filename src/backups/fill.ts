import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { WholeRow } from '../database/whole/whole.ts'
import type { Tables } from '../records/tables.ts'
import { partsOf } from './archive.ts'
import { partNamed } from './contents.ts'
import { rowsIn } from './lines.ts'

/** Values of one statement, well below what the engines take. */
const VALUES = 4000
const ROWS = 250

/** Writes all rows of a backup into tables that are empty: all of them, or none. */
export async function fillTables({ transaction }: Database<Tables>, path: string): Promise<void> {
  await transaction(async (rows) => {
    // Tables are named by the backup, which was written by the same steps; the compiler knows only ours.
    const into = rows as unknown as Transaction<Record<string, WholeRow>>
    for await (const { name, bytes } of partsOf(path)) {
      const { kind, of } = partNamed(name)
      if (kind === 'tables') await fillTable(into, of, bytes)
    }
  })
}

async function fillTable(
  into: Transaction<Record<string, WholeRow>>,
  table: string,
  packed: Uint8Array,
): Promise<void> {
  for await (const rows of rowsIn(packed, ROWS)) {
    const step = Math.max(1, Math.floor(VALUES / Object.keys(rows[0] ?? {}).length))
    for (let at = 0; at < rows.length; at += step)
      await into
        .insertInto(table)
        .values(rows.slice(at, at + step))
        .execute()
  }
}
