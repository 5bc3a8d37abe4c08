import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { MIGRATIONS, type MigrationStep } from '../../migrations/index.ts'
import { columnTypes } from './column-types.ts'
import { StartError } from '../kernel/start-error.ts'
import type { Engine } from './database.ts'
import { PUBLISHED_ROLE } from './postgres/published-role.ts'

/** The names of the steps that this program knows, in their order. */
export const MIGRATION_NAMES: readonly string[] = Object.keys(MIGRATIONS)

/** Forward only, each step in one transaction with its own entry in the list of what has run. */
export async function migrateTo<Tables>(
  database: Kysely<Tables>,
  engine: Engine,
  step: string | undefined,
): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(withEngine(engine)) },
    migrationTableName: 'schema_migration',
    migrationLockTableName: 'schema_migration_lock',
  })
  const { error, results } = await (step === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(step))
  if (!error) return
  if (isForbidden(error)) throw new StartError(FORBIDDEN, { cause: error })
  const failed = results?.find(({ status }) => status === 'Error')
  if (failed) throw new Error(`migration ${failed.migrationName} failed`, { cause: error })
  throw isNewer(error) ? new StartError(NEWER) : error
}

const NEWER =
  'The database was written by a newer version of Gyoryu. Start that version, or restore a backup from before the upgrade.'

const FORBIDDEN = `The user of DATABASE_URL may not prepare the database. Give it CREATEROLE and the ownership of the database, or have an administrator run: create role ${PUBLISHED_ROLE} nologin; grant ${PUBLISHED_ROLE} to <that user>;`

/** PostgreSQL's code for rights that are missing (insufficient_privilege). */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501'
}

/** Kysely's word for a step in the list that this program does not know. */
function isNewer(error: unknown): boolean {
  return error instanceof Error && error.message.includes('is missing')
}

function withEngine(engine: Engine): Record<string, Migration> {
  const bind = ([name, step]: [string, MigrationStep]) => [
    name,
    { up: (db: Kysely<unknown>) => step(db, columnTypes(engine), engine) },
  ]
  return Object.fromEntries(Object.entries(MIGRATIONS).map(bind))
}
