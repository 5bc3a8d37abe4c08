import type { Pool, PoolClient } from 'pg'
import { BATCH, inOrder, OF_MIGRATIONS, type Pointer, type Whole, type WholeRow } from '../whole/whole.ts'

/** Reads everything in one transaction that sees the rows as they stood at its beginning. */
export async function postgresSnapshot<T>(pool: Pool, work: (whole: Whole) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const result = await work(await wholeOf(client))
    await client.query('commit')
    client.release()
    return result
  } catch (error) {
    client.release(true) // ends the connection, and the transaction with it
    throw error
  }
}

async function wholeOf(client: PoolClient): Promise<Whole> {
  return { tables: await tablesOf(client), rows: (table) => rowsOf(client, table) }
}

async function tablesOf(client: PoolClient): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`,
  )
  const pointers = await client.query<Pointer>(
    `select a.relname as "from", b.relname as "to" from pg_constraint
      join pg_class a on a.oid = conrelid join pg_class b on b.oid = confrelid
      where contype = 'f' and connamespace = current_schema()::regnamespace`,
  )
  const own = tables.rows.map(({ name }) => name).filter((name) => !OF_MIGRATIONS.has(name))
  return inOrder(own, pointers.rows)
}

interface Column {
  readonly name: string
  readonly type: string
  readonly key: boolean
}

/** By a cursor of the server's, so that a table of any size passes through little memory. */
async function* rowsOf(client: PoolClient, table: string): AsyncGenerator<readonly WholeRow[]> {
  const columns = await columnsOf(client, table)
  const keys = columns.filter(({ key }) => key)
  const order = (keys.length > 0 ? keys : columns).map(asOrder).join(', ')
  const shown = columns.map(asShown).join(', ')
  await client.query(
    `declare whole no scroll cursor for select ${shown} from ${quoted(table)} order by ${order}`,
  )
  for (;;) {
    const { rows } = await client.query<WholeRow>(`fetch ${BATCH} from whole`)
    if (rows.length > 0) yield rows
    if (rows.length < BATCH) break
  }
  await client.query('close whole')
}

/** What the database computes itself is not among them. */
async function columnsOf(client: PoolClient, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select attname as name, format_type(atttypid, null) as type, coalesce(attnum = any (conkey), false) as key
      from pg_attribute left join pg_constraint on conrelid = attrelid and contype = 'p'
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      order by array_position(conkey, attnum), attnum`,
    [quoted(table)],
  )
  return rows
}

/** JSON as the text that was written, as SQLite keeps it. */
function asShown({ name, type }: Column): string {
  return type === 'json' ? `${quoted(name)}::text as ${quoted(name)}` : quoted(name)
}

/** Texts by code point, as SQLite orders them. */
function asOrder({ name, type }: Column): string {
  return type === 'text' ? `${quoted(name)} collate "C"` : quoted(name)
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
