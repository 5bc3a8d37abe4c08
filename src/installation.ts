import { mkdir, access, constants } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Config } from './config.ts'
import { openDatabase } from './database/open-database.ts'
import { type FileStore, openFileStore } from './files/file-store.ts'
import { openSigningKey } from './files/signing-key.ts'
import { systemClock } from './kernel/clock.ts'
import { StartError } from './kernel/start-error.ts'
import { signerWith } from './records/history/checkpoint.ts'
import type { ActDeps } from './records/perform.ts'
import type { Tables } from './records/tables.ts'

/** One installation: its rows, its files and its signing key. */
export interface Installation extends ActDeps {
  readonly files: FileStore
  close(): Promise<void>
}

/** Opens or creates what the configuration names and brings the schema up to date. */
export async function openInstallation(config: Config): Promise<Installation> {
  const folder = await dataFolder(config.dataFolder)
  const database = await openDatabase<Tables>({ folder, address: config.databaseAddress })
  try {
    await database.migrate()
    const signer = signerWith(await openSigningKey(join(folder, 'keys', 'checkpoints.pem')))
    const files = openFileStore(join(folder, 'files'))
    return { database, clock: systemClock, signer, files, close: () => database.close() }
  } catch (error) {
    await database.close()
    throw error
  }
}

async function dataFolder(path: string): Promise<string> {
  const folder = resolve(path)
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return folder
  } catch (error) {
    const why = `The data folder ${folder} cannot be written.`
    throw new StartError(`${why} Give this user the right to, or set GYORYU_DATA to another folder.`, {
      cause: error,
    })
  }
}
