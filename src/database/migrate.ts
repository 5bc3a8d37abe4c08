import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { MIGRATIONS, type MigrationStep } from '../../migrations/index.ts'
import { columnTypes } from './column-types.ts'
import { StartError } from '../kernel/start-error.ts'
import type { Engine } from './database.ts'

/** Forward only, each step in one transaction with its own entry in the list of what has run. */
export async function migrateToLatest<Tables>(database: Kysely<Tables>, engine: Engine): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(withEngine(engine)) },
    migrationTableName: 'schema_migration',
    migrationLockTableName: 'schema_migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (!error) return
  const failed = results?.find(({ status }) => status === 'Error')
  if (failed) throw new Error(`migration ${failed.migrationName} failed`, { cause: error })
  throw isNewer(error) ? new StartError(NEWER) : error
}

const NEWER =
  'The database was written by a newer version of Gyoryu. Start that version, or restore a backup from before the upgrade.'

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
