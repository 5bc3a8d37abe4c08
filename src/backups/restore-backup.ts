import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MIGRATION_NAMES } from '../database/migrate.ts'
import { onlyMissing } from '../files/only-missing.ts'
import { ok, refused, type Result } from '../kernel/result.ts'
import { catchUp } from '../records/published/publishing/followers.ts'
import { partsOf } from './archive.ts'
import type { BackupFault } from './backup-fault.ts'
import { type Manifest, partNamed } from './contents.ts'
import { fillTables } from './fill.ts'
import { readBackup } from './read-backup.ts'
import type { Kept } from './take-backup.ts'

/**
 * Puts a backup into an installation that nobody began on, of either engine and of this version of the program or a
 * later one than the backup's. A damaged backup, and a place where something stands, is refused before anything is
 * written. Files and keys come first and the rows last, so that it can be done again after a stop in the middle.
 */
export async function restoreBackup(kept: Kept, path: string): Promise<Result<Manifest, BackupFault>> {
  const read = await readBackup(path)
  if (!read.ok) return read
  const { schema } = read.value
  const unknown = schema.find((step) => !MIGRATION_NAMES.includes(step))
  if (unknown) return refused({ kind: 'backup-newer', step: unknown })
  if (!(await isEmpty(kept))) return refused({ kind: 'not-empty' })
  const other = await otherKey(kept, path)
  if (other) return refused({ kind: 'other-key', name: other })
  await kept.database.migrate(schema.at(-1))
  await restoreFiles(kept, path)
  await fillTables(kept.database, path)
  await kept.database.migrate()
  await catchUp(kept.database)
  return ok(read.value)
}

/** Tables without a register and without an account are what a restore leaves that was stopped. */
async function isEmpty({ database: { reads } }: Kept): Promise<boolean> {
  for (const table of ['register', 'account'] as const)
    try {
      if (await reads.selectFrom(table).select('id').limit(1).executeTakeFirst()) return false
    } catch (error) {
      if (!isNoTable(error)) throw error
    }
  return true
}

/** PostgreSQL has a code for it (undefined_table), SQLite only words. */
function isNoTable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '42P01') || error.message.startsWith('no such table')
}

/** A key that stands there and is not the backup's: it may be the only one that another database was signed with. */
async function otherKey({ keys }: Kept, path: string): Promise<string | undefined> {
  for await (const { name, bytes } of partsOf(path)) {
    const { kind, of } = partNamed(name)
    if (kind !== 'keys') continue
    const here = await readFile(join(keys, of)).catch(onlyMissing)
    if (here && Buffer.compare(here, bytes) !== 0) return of
  }
  return undefined
}

async function restoreFiles({ files, keys }: Kept, path: string): Promise<void> {
  await mkdir(keys, { recursive: true, mode: 0o700 })
  for await (const { name, bytes } of partsOf(path)) {
    const { kind, of } = partNamed(name)
    if (kind === 'files') await files.keep(bytes)
    if (kind === 'keys') await writeKey(join(keys, of), bytes)
  }
}

async function writeKey(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
