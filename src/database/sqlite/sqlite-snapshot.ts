import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { setImmediate as turn } from 'node:timers/promises'
import { BATCH, inOrder, OF_MIGRATIONS, type Pointer, type Whole, type WholeRow } from '../whole/whole.ts'

/** All pages in one step: with several, each write in between would begin the copy anew, and it might never end. */
const ALL_PAGES = 0x7fff_ffff

/** Has SQLite itself copy the database at `path` as it stands, while others write, and hands the copy to `work`. */
export async function sqliteSnapshot<T>(
  path: string,
  scratch: string,
  work: (whole: Whole) => Promise<T>,
): Promise<T> {
  const copy = join(scratch, 'snapshot.db')
  const source = new DatabaseSync(path, { readOnly: true })
  try {
    await backup(source, copy, { rate: ALL_PAGES })
  } finally {
    source.close()
  }
  const database = new DatabaseSync(copy, { readOnly: true })
  try {
    return await work(wholeOf(database))
  } finally {
    database.close()
  }
}

function wholeOf(database: DatabaseSync): Whole {
  return { tables: tablesOf(database), rows: (table) => rowsOf(database, table) }
}

/** Without virtual tables and what SQLite keeps behind them. */
function tablesOf(database: DatabaseSync): string[] {
  const found = database
    .prepare(`select name from pragma_table_list where schema = 'main' and type = 'table'`)
    .all()
    .map(({ name }) => String(name))
  const own = found.filter((name) => !name.startsWith('sqlite_') && !OF_MIGRATIONS.has(name))
  const pointers = database
    .prepare(
      `select t.name as "from", f."table" as "to" from sqlite_schema t
      join pragma_foreign_key_list(t.name) f where t.type = 'table'`,
    )
    .all()
    .map(({ from, to }): Pointer => ({ from: String(from), to: String(to) }))
  return inOrder(own, pointers)
}

async function* rowsOf(database: DatabaseSync, table: string): AsyncGenerator<readonly WholeRow[]> {
  const keys = keysOf(database, table).map(quoted).join(', ')
  const rows = database.prepare(`select * from ${quoted(table)} order by ${keys}`)
  let batch: WholeRow[] = []
  for (const row of rows.iterate()) {
    batch.push({ ...row } as WholeRow) // our columns hold texts, whole numbers and nulls
    if (batch.length < BATCH) continue
    yield batch
    batch = []
    await turn()
  }
  if (batch.length > 0) yield batch
}

function keysOf(database: DatabaseSync, table: string): string[] {
  const columns = database.prepare('select name, pk from pragma_table_info(?) order by pk, cid').all(table)
  const keys = columns.filter(({ pk }) => Number(pk) > 0)
  return (keys.length > 0 ? keys : columns).map(({ name }) => String(name))
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
