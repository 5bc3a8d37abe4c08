import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types as standardTypes, TypeOverrides } from 'pg'
import { StartError } from '../../kernel/start-error.ts'
import type { Database } from '../database.ts'
import { migrateToLatest } from '../migrate.ts'
import { PUBLISHED_ROLE } from './published-role.ts'

/** Counts and sums come as strings by default; ours are far below 2^53. */
const types = new TypeOverrides()
types.setTypeParser(standardTypes.builtins.INT8, Number)
types.setTypeParser(standardTypes.builtins.NUMERIC, Number)

const READ_ONLY = '-c default_transaction_read_only=on'
/** A commit that was answered is on the disk, whatever the server's own default is. */
const DURABLE = '-c synchronous_commit=on'
const CONNECTIONS = 8
const CONNECT_TIMEOUT = 5000

/** Opens the database behind a postgres:// address, after checking that it keeps what it acknowledges. */
export async function openPostgres<Tables>(address: string): Promise<Database<Tables>> {
  const writing = openPool(address, DURABLE)
  await checkServer(writing)
  const write = kyselyOver<Tables>(writing)
  const reads = kyselyOver<Tables>(openPool(address, READ_ONLY))
  const published = kyselyOver<Tables>(openPool(address, `${READ_ONLY} -c role=${PUBLISHED_ROLE}`))
  return {
    engine: 'postgres',
    reads,
    published,
    transaction: (work) => write.transaction().execute(work),
    dataVersion: () => undefined,
    migrate: () => migrateToLatest(write, 'postgres'),
    close: async () => {
      await Promise.all([write.destroy(), reads.destroy(), published.destroy()])
    },
  }
}

function openPool(address: string, options: string): Pool {
  const pool = new Pool({
    connectionString: address,
    options,
    types,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
  })
  // A server that restarts ends its idle connections; the pool opens new ones, and the query that needs one reports.
  pool.on('error', () => undefined)
  return pool
}

function kyselyOver<Tables>(pool: Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
}

async function checkServer(pool: Pool): Promise<void> {
  const settings = await readSettings(pool)
  if (settings.fsync !== 'on') throw unsafe(`fsync ${settings.fsync}`, 'fsync = on')
  if (settings.encoding !== 'UTF8')
    throw unsafe(`a database in ${settings.encoding}`, 'a UTF8 database in DATABASE_URL')
}

function unsafe(wrong: string, right: string): StartError {
  return new StartError(`PostgreSQL has ${wrong}. Set ${right} and start again.`)
}

async function readSettings(pool: Pool): Promise<{ fsync: string; encoding: string }> {
  try {
    const query = `select current_setting('fsync') as fsync, current_setting('server_encoding') as encoding`
    const { rows } = await pool.query<{ fsync: string; encoding: string }>(query)
    return rows[0] ?? { fsync: 'unknown', encoding: 'unknown' }
  } catch (error) {
    await pool.end()
    const why = error instanceof Error ? error.message : String(error)
    throw new StartError(`PostgreSQL cannot be reached at DATABASE_URL: ${why}`, { cause: error })
  }
}
