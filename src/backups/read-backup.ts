import { access } from 'node:fs/promises'
import { ok, refused, type Result } from '../kernel/result.ts'
import { isWhole, partsOf } from './archive.ts'
import type { BackupFault } from './backup-fault.ts'
import { MANIFEST, type Manifest, manifest } from './contents.ts'

/** What a backup says of itself, after every byte of it was looked at. */
export async function readBackup(path: string): Promise<Result<Manifest, BackupFault>> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return refused({ kind: 'backup-missing' })
  if (!(await isWhole(path))) return refused({ kind: 'backup-damaged' })
  for await (const { name, bytes } of partsOf(path)) {
    if (name !== MANIFEST) continue
    const told = manifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
    if (told.success) return ok(told.data)
  }
  return refused({ kind: 'backup-damaged' })
}
