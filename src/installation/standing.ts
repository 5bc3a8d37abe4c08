import { access } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { type FileStore, openFileStore } from '../files/file-store.ts'
import { signerWith } from '../records/history/checkpoint.ts'
import type { Tables } from '../records/tables.ts'
import { dataFolder, folderWithin } from './data-folder.ts'
import { installedFiles } from './installed-files.ts'
import { keptSigningKey } from './installed-keys.ts'

/** What can be looked at without making anything: the rows, the files, and the key that signed them. */
export interface Standing {
  readonly folder: string
  readonly files: FileStore
  /** The folder of the keys. */
  readonly keys: string
  readonly database: Database<Tables>
  /** Undefined when nothing was signed yet. */
  readonly publicKey: string | undefined
}

/** Opens what stands where the configuration points; undefined when nothing was begun there. It makes nothing. */
export async function openStanding(config: Config): Promise<Standing | undefined> {
  const { dataFolder: path, databaseAddress } = config
  const folder = resolve(path)
  if (!databaseAddress && !(await isThere(join(folder, 'gyoryu.db')))) return undefined
  const database = await openDatabase<Tables>({ folder, address: databaseAddress })
  try {
    if (await isBegun(database)) return await standing(config, folder, database)
  } catch (error) {
    await database.close()
    throw error
  }
  await database.close()
  return undefined
}

/** A place that a backup can be put into: the folder is made, and nothing else. */
export async function openPlace(config: Config): Promise<Omit<Standing, 'publicKey'>> {
  const folder = await dataFolder(config.dataFolder)
  const files = openFileStore(await folderWithin(folder, 'files'))
  const database = await openDatabase<Tables>({ folder, address: config.databaseAddress })
  return { folder, files, keys: join(folder, 'keys'), database }
}

async function standing(config: Config, folder: string, database: Database<Tables>): Promise<Standing> {
  await database.migrate()
  const key = await keptSigningKey(folder, database)
  const [files, keys] = [await installedFiles(config, join(folder, 'files')), join(folder, 'keys')]
  return { folder, files, keys, database, publicKey: key && signerWith(key).publicKey }
}

/** Whether there are tables at all: in a database that nobody began on, the first question fails. */
async function isBegun({ reads }: Database<Tables>): Promise<boolean> {
  try {
    await reads.selectFrom('register').select('id').limit(1).execute()
    return true
  } catch (error) {
    if (isNoTable(error)) return false
    throw error
  }
}

/** PostgreSQL has a code for it (undefined_table), SQLite only words. */
function isNoTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '42P01') || error.message.startsWith('no such table')
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
