import { access, constants, mkdir, mkdtemp, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { onlyMissing } from '../files/only-missing.ts'
import { refused, type Result } from '../kernel/result.ts'
import type { BackupFault } from './backup-fault.ts'
import { dataBytes } from './data-bytes.ts'
import { type Kept, takeBackup } from './take-backup.ts'
import { verifyBackup } from './verify-backup.ts'

/** A backup that was restored and compared. */
export interface Verified {
  readonly path: string
  /** Of the file. */
  readonly bytes: number
  /** Of what it is a backup of, as it stands on the disk or in the database. */
  readonly dataBytes: number
  readonly tables: number
  readonly rows: number
  readonly files: number
  readonly keys: readonly string[]
}

export interface Installed extends Kept {
  readonly folder: string
}

const SCRATCH = '.gyoryu-backup-'
const DAY = 24 * 60 * 60 * 1000
/** The copy to read from, the backup, and what is restored to compare with. */
const ROOM_NEEDED = 3

/**
 * Takes a backup, restores it into a scratch place beside it, compares, and only then gives it its name: a file of that
 * name was verified. `to` is a file that ends with .tar, or a folder.
 */
export async function backUp(installed: Installed, to: string): Promise<Result<Verified, BackupFault>> {
  const path = resolve(to.endsWith('.tar') ? to : join(to, backupName(new Date())))
  const folder = dirname(path)
  const fault = await faultOfPlace(installed, folder)
  if (fault) return refused(fault)
  await sweepScratch(folder)
  const scratch = await mkdtemp(join(folder, SCRATCH))
  const unfinished = join(scratch, basename(path))
  try {
    await takeBackup(installed, unfinished, scratch)
    const verified = await verifyBackup(unfinished, scratch)
    if (!verified.ok) return verified
    await rename(unfinished, path)
    await syncFolder(folder)
    const { tables, files, keys } = verified.value
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    const { size: bytes } = await stat(path)
    const counted = { tables: Object.keys(tables).length, rows, files: files.length, keys }
    return { ok: true, value: { path, bytes, dataBytes: await dataBytes(installed), ...counted } }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** "gyoryu-2026-11-23T020000Z.tar": sorted by name is sorted by time. */
export function backupName(at: Date): string {
  return `gyoryu-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.tar`
}

async function faultOfPlace(installed: Installed, folder: string): Promise<BackupFault | undefined> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await access(folder, constants.W_OK | constants.X_OK)
  } catch {
    return { kind: 'not-writable', path: folder }
  }
  const { bavail, bsize } = await statfs(folder)
  const [needed, free] = [(await dataBytes(installed)) * ROOM_NEEDED, bavail * bsize]
  return free < needed ? { kind: 'no-space', needed, free } : undefined
}

/** What a run left that was killed. */
async function sweepScratch(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(SCRATCH))
  for (const path of names.map((name) => join(folder, name))) {
    const entry = await stat(path).catch(onlyMissing)
    if (entry && Date.now() - entry.mtimeMs > DAY) await rm(path, { recursive: true, force: true })
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
