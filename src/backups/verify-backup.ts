import { mkdir } from 'node:fs/promises'
import { createPrivateKey } from 'node:crypto'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { openDatabase } from '../database/open-database.ts'
import { sha256 } from '../kernel/hash.ts'
import { ok, refused, type Result } from '../kernel/result.ts'
import { signerWith } from '../records/history/checkpoint.ts'
import { verifyHistory } from '../records/history/verify-history.ts'
import { movedFiles } from '../records/moving/moved-files.view.ts'
import { listRegisters } from '../records/register/register.view.ts'
import type { Tables } from '../records/tables.ts'
import { partsOf } from './archive.ts'
import type { BackupFault } from './backup-fault.ts'
import { type Manifest, partNamed } from './contents.ts'
import { fillTables } from './fill.ts'
import { hashOfLines } from './lines.ts'
import { readBackup } from './read-backup.ts'

/** The name of the signing key, as the installation keeps it (src/installation/installed-keys.ts). */
const SIGNING_KEY = 'checkpoints.pem'

/**
 * Restores a backup into the folder `scratch` and compares: every table's rows, every file's bytes, every file that a
 * row names, and each register's history from its first entry, with the key of the backup. The scratch place is SQLite,
 * whichever engine the backup is of.
 */
export async function verifyBackup(path: string, scratch: string): Promise<Result<Manifest, BackupFault>> {
  const read = await readBackup(path)
  if (!read.ok) return read
  const folder = join(scratch, 'restored')
  await mkdir(folder, { mode: 0o700 })
  const database = await openDatabase<Tables>({ folder, address: undefined })
  try {
    await database.migrate(read.value.schema.at(-1))
    await fillTables(database, path)
    const faults = [
      ...(await tableFaults(database, read.value, folder)),
      ...(await fileFaults(path)),
      ...(await missingFiles(database, read.value)),
      ...(await historyFaults(database, path)),
    ]
    return faults.length > 0 ? refused(...faults) : ok(read.value)
  } finally {
    await database.close()
  }
}

function tableFaults(
  database: Database<Tables>,
  { tables }: Manifest,
  scratch: string,
): Promise<BackupFault[]> {
  return database.snapshot(scratch, async (whole) => {
    const faults: BackupFault[] = []
    for (const [table, { hash }] of Object.entries(tables))
      if ((await hashOfLines(whole, table)) !== hash) faults.push({ kind: 'table-differs', table })
    return faults
  })
}

async function fileFaults(path: string): Promise<BackupFault[]> {
  const faults: BackupFault[] = []
  for await (const { name, bytes } of partsOf(path)) {
    const { kind, of } = partNamed(name)
    if (kind === 'files' && sha256(bytes) !== of) faults.push({ kind: 'file-differs', hash: of })
  }
  return faults
}

async function missingFiles({ reads }: Database<Tables>, { files }: Manifest): Promise<BackupFault[]> {
  const kept = new Set(files)
  const registers = await listRegisters(reads)
  const named = await Promise.all(registers.map(({ id }) => movedFiles(reads, id)))
  return named.flat().flatMap((hash) => (kept.has(hash) ? [] : [{ kind: 'file-missing' as const, hash }]))
}

async function historyFaults({ reads }: Database<Tables>, path: string): Promise<BackupFault[]> {
  const publicKey = await publicKeyIn(path)
  const registers = await listRegisters(reads)
  const faults: BackupFault[] = []
  for (const { id, slug } of registers)
    for (const { sequence, kind } of (await verifyHistory(reads, id, { publicKey, kept: [] })).faults)
      faults.push({ kind: 'history-broken', register: slug, sequence, fault: kind })
  return faults
}

async function publicKeyIn(path: string): Promise<string> {
  for await (const { name, bytes } of partsOf(path)) {
    const { kind, of } = partNamed(name)
    if (kind === 'keys' && of === SIGNING_KEY)
      return signerWith(createPrivateKey(Buffer.from(bytes))).publicKey
  }
  return ''
}
