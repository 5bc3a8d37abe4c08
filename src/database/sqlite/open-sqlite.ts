import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { StartError } from '../../kernel/start-error.ts'
import type { Database } from '../database.ts'
import { migrateTo } from '../migrate.ts'
import { allowPublishedOnly } from './published-only.ts'
import { SqliteDialect } from './sqlite-dialect.ts'
import { isBusy, SqliteDriver } from './sqlite-driver.ts'
import { sqliteSnapshot } from './sqlite-snapshot.ts'

/** Kibibytes of the database that a reading connection keeps in memory: with SQLite's own 2,000, long files reread pages. */
const READER_CACHE = 16_384
/** Milliseconds that opening and reading wait for another process. */
const BUSY_TIMEOUT = 5000
/** Older ones can corrupt a database when a second process runs a checkpoint (sqlite.org, release notes of 3.51.3). */
const LEAST_VERSION = '3.51.3'

/** Opens `gyoryu.db` in the folder, creating it when missing: one writer, separate readers, every commit on the disk. */
export function openSqlite<Tables>(folder: string): Database<Tables> {
  const path = join(folder, 'gyoryu.db')
  const writer = openWriter(path)
  const writing = new SqliteDriver(writer)
  const write = new Kysely<Tables>({ dialect: new SqliteDialect(writing) })
  const reads = openReader<Tables>(path)
  const published = openReader<Tables>(path, allowPublishedOnly)
  return {
    engine: 'sqlite',
    reads: reads.kysely,
    published: published.kysely,
    transaction: (work) =>
      write.transaction().execute((transaction) => writing.holding(() => work(transaction))),
    dataVersion: versionOf(published.connection),
    isUnavailable: isBusy,
    migrate: (step) => migrateTo(write, 'sqlite', step),
    snapshot: (scratch, work) => sqliteSnapshot(path, scratch, work),
    size: () => Promise.resolve(sizeOf(reads.connection)),
    close: () => {
      for (const connection of [published.connection, reads.connection, writer]) connection.close()
      return Promise.resolve()
    },
  }
}

function openWriter(path: string): DatabaseSync {
  try {
    return openChecked(path)
  } catch (error) {
    throw UNUSABLE.has(codeOf(error)) ? unusable(path, error) : error
  }
}

/** SQLite's codes for a file that is none of its own or cannot be opened: corrupt, can't open, not a database. */
const UNUSABLE: ReadonlySet<unknown> = new Set([11, 14, 26])

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'errcode' in error ? error.errcode : undefined
}

function unusable(path: string, cause: unknown): StartError {
  const why = cause instanceof Error ? cause.message : String(cause)
  const advice = 'Put a backup in its place, or set GYORYU_DATA to another folder.'
  return new StartError(`The database ${path} cannot be used (${why}). ${advice}`, { cause })
}

function openChecked(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true })
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma trusted_schema = off')
  database.exec('pragma busy_timeout = 0') // the driver waits without holding up everything else
  const { journal_mode: journal } = row(database, 'pragma journal_mode')
  const { synchronous } = row(database, 'pragma synchronous')
  if (journal !== 'wal' || synchronous !== 2)
    throw new StartError(
      `The database cannot be kept safely here (journal ${journal}, synchronous ${synchronous}).`,
    )
  const { version } = row(database, 'select sqlite_version() as version')
  if (compareVersions(String(version), LEAST_VERSION) < 0)
    throw new StartError(
      `SQLite ${version} is too old: ${LEAST_VERSION} or newer is needed. Use the Node version of package.json.`,
    )
  return database
}

function openReader<Tables>(path: string, restrict?: (database: DatabaseSync) => void) {
  const connection = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT })
  connection.exec(`pragma cache_size = -${READER_CACHE}`)
  restrict?.(connection)
  return {
    connection,
    kysely: new Kysely<Tables>({ dialect: new SqliteDialect(new SqliteDriver(connection)) }),
  }
}

/** Changes when any other connection, of this process or another, has committed (sqlite.org, pragma data_version). */
function versionOf(connection: DatabaseSync): () => number {
  const statement = connection.prepare('pragma data_version')
  return () => Number(statement.get()?.data_version)
}

function sizeOf(connection: DatabaseSync): number {
  const { page_count: pages } = row(connection, 'pragma page_count')
  const { page_size: bytes } = row(connection, 'pragma page_size')
  return Number(pages) * Number(bytes)
}

function row(database: DatabaseSync, query: string): Record<string, unknown> {
  return database.prepare(query).get() ?? {}
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
