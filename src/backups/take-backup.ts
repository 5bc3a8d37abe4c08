import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import type { Whole } from '../database/whole/whole.ts'
import type { FileStore } from '../files/file-store.ts'
import { schemaOf } from '../records/moving/schema.view.ts'
import type { Tables } from '../records/tables.ts'
import { type Archive, newArchive } from './archive.ts'
import { BACKUP_FORMAT, filePart, keyPart, LEFT_OUT, MANIFEST, type Manifest, tablePart } from './contents.ts'
import { linesOf } from './lines.ts'

/** What is backed up. */
export interface Kept {
  readonly database: Database<Tables>
  readonly files: FileStore
  /** The folder of the signing key and its neighbours. */
  readonly keys: string
}

/** Writes everything into one file as it stands at this moment, while others go on writing; throws when it cannot. */
export async function takeBackup(kept: Kept, path: string, scratch: string): Promise<Manifest> {
  const archive = await newArchive(path)
  try {
    const takenAt = new Date().toISOString()
    const schema = await schemaOf(kept.database.reads)
    const tables = await kept.database.snapshot(scratch, (whole) => addTables(archive, whole))
    // After the rows: a file is on the disk before a row names it.
    const files = await addFiles(archive, kept.files)
    const keys = await addKeys(archive, kept.keys)
    const told: Manifest = { format: BACKUP_FORMAT, takenAt, schema, tables, files, keys }
    await archive.add(MANIFEST, new TextEncoder().encode(`${JSON.stringify(told, null, 2)}\n`))
    await archive.seal()
    return told
  } catch (error) {
    await archive.drop()
    throw error
  }
}

async function addTables(archive: Archive, whole: Whole): Promise<Manifest['tables']> {
  const told: Manifest['tables'] = {}
  for (const table of whole.tables.filter((name) => !Object.hasOwn(LEFT_OUT, name))) {
    const { packed, rows, hash } = await linesOf(whole, table)
    await archive.add(tablePart(table), packed)
    told[table] = { rows, hash }
  }
  return told
}

async function addFiles(archive: Archive, files: FileStore): Promise<string[]> {
  const hashes = await files.hashes()
  for (const hash of hashes) await archive.add(filePart(hash), await files.read(hash))
  return [...hashes]
}

async function addKeys(archive: Archive, folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.part')).toSorted()
  for (const name of names) await archive.add(keyPart(name), await readFile(join(folder, name)))
  return names
}
