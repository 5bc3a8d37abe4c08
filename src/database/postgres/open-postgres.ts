import { Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types as standardTypes, TypeOverrides } from 'pg'
import { StartError } from '../../kernel/start-error.ts'
import type { Database } from '../database.ts'
import { migrateTo } from '../migrate.ts'
import { postgresSnapshot } from './postgres-snapshot.ts'
import { PUBLISHED_ROLE } from './published-role.ts'

/** Counts and sums come as strings by default; ours are far below 2^53. */
const types = new TypeOverrides()
types.setTypeParser(standardTypes.builtins.INT8, Number)
types.setTypeParser(standardTypes.builtins.NUMERIC, Number)

const READ_ONLY = '-c default_transaction_read_only=on'
/** A commit that was answered is on the disk, whatever the server's own default is. */
const DURABLE = '-c synchronous_commit=on'
/** Grants with the right to change into a role came with it. */
const LEAST_VERSION = 16
const CONNECTIONS = 8
const CONNECT_TIMEOUT = 5000

/** Opens the database behind a postgres:// address, after checking that it keeps what it acknowledges. */
export async function openPostgres<Tables>(address: string): Promise<Database<Tables>> {
  const writing = openPool(address, DURABLE)
  await checkServer(writing)
  const reading = openPool(address, READ_ONLY)
  const confined = openPool(address, `${READ_ONLY} -c role=${PUBLISHED_ROLE}`)
  const pools = [writing, reading, confined]
  const [write, reads, published] = [
    kyselyOver<Tables>(writing),
    kyselyOver<Tables>(reading),
    kyselyOver<Tables>(confined),
  ]
  return {
    engine: 'postgres',
    reads,
    published,
    transaction: (work) => write.transaction().execute(work),
    dataVersion: () => undefined,
    isUnavailable,
    migrate: async (step) => {
      await migrateTo(write, 'postgres', step)
      if (step === undefined) await checkConfined(published)
    },
    snapshot: (_scratch, work) => postgresSnapshot(reading, work),
    size: () => sizeOf(reading),
    close: async () => {
      // Kysely ends only the pools that it has used; ending one twice is an error, so each is ended here.
      await Promise.all(pools.map((pool) => pool.end()))
    },
  }
}

function openPool(address: string, ours: string): Pool {
  // An option in the address would replace all of ours; of two that set the same, PostgreSQL takes the later.
  const url = new URL(address)
  const options = [url.searchParams.get('options') ?? '', ours].join(' ')
  url.searchParams.delete('options')
  const pool = new Pool({
    connectionString: url.href,
    options,
    types,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
  })
  // A server that restarts ends its idle connections; the pool opens new ones, and the query that needs one reports.
  pool.on('error', () => undefined)
  // The same while one is in use: its query is refused with the reason, and the event beside it would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

function kyselyOver<Tables>(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

async function sizeOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ size: number }>('select pg_database_size(current_database()) as size')
  return rows[0]?.size ?? 0
}

async function checkServer(pool: Pool): Promise<void> {
  const settings = await readSettings(pool)
  if (settings.version < LEAST_VERSION)
    throw unsafe(`version ${settings.version}`, `up a server of version ${LEAST_VERSION} or newer`)
  if (settings.fsync !== 'on') throw unsafe(`fsync ${settings.fsync}`, 'fsync = on')
  if (settings.encoding !== 'UTF8')
    throw unsafe(`a database in ${settings.encoding}`, 'a UTF8 database in DATABASE_URL')
}

function unsafe(wrong: string, right: string): StartError {
  return new StartError(`PostgreSQL has ${wrong}. Set ${right} and start again.`)
}

interface Settings {
  readonly fsync: string
  readonly encoding: string
  readonly version: number
}

async function readSettings(pool: Pool): Promise<Settings> {
  try {
    const query = `select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding,
      current_setting('server_version_num')::int / 10000 as version`
    const { rows } = await pool.query<Settings>(query)
    return rows[0] ?? { fsync: 'unknown', encoding: 'unknown', version: 0 }
  } catch (error) {
    await pool.end()
    const why = error instanceof Error ? error.message : String(error)
    throw new StartError(`PostgreSQL cannot be reached at DATABASE_URL: ${why}`, { cause: error })
  }
}

/** A public side that could read more than it should is a reason not to start. */
async function checkConfined<Tables>(published: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ role: string; readonly: string }>`
    select current_user as role, current_setting('transaction_read_only') as readonly`.execute(published)
  const { role, readonly } = rows[0] ?? {}
  if (role !== PUBLISHED_ROLE || readonly !== 'on')
    throw unsafe(`the public side as ${role}`, 'no role in DATABASE_URL')
}

/**
 * Connections that were refused, lost or ended by the server: Node's own codes and PostgreSQL's classes 08, 57P
 * and 53; 55000 is what a database says that takes no connections while it is restored or upgraded.
 */
function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (
    'code' in error &&
    typeof error.code === 'string' &&
    /^(?:ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|08|57P|53|55000)/.test(error.code)
  )
    return true
  return /connection terminated|timeout exceeded when trying to connect/i.test(error.message)
}
