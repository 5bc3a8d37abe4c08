import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { sha256 } from '../kernel/hash.ts'
import { checkedHash, isHash } from './checked-hash.ts'
import { onlyMissing } from './only-missing.ts'

/** Papers, photos and sources, each under the SHA-256 of its bytes; what was kept is on the disk. */
export interface FileStore {
  /** Keeps the bytes and returns their hash; a row that names the hash may be written only after this. */
  keep(bytes: Uint8Array): Promise<string>
  /** Throws when the file is missing or no longer has the bytes it was kept with. */
  read(hash: string): Promise<Uint8Array>
  /** Whether it is kept here; nothing of it is read. */
  has(hash: string): Promise<boolean>
  /** Takes bytes away that no row names any more; nothing happens when they are not there. */
  remove(hash: string): Promise<void>
  /** The hashes of all that was kept, in order. */
  hashes(): Promise<readonly string[]>
  /** Removes the unfinished files of stopped uploads once they are older than a day; returns how many. What was kept
   *  stays, whatever rows name it: the rows of another database may use the same folder. */
  sweepUnfinished(now: number): Promise<number>
}

const DAY = 24 * 60 * 60 * 1000
/** Ends the name of a file that is still being written. */
const UNFINISHED = '.part'

export function openFileStore(folder: string): FileStore {
  return {
    keep: (bytes) => keep(folder, bytes),
    read: (hash) => readKept(folder, hash),
    has: async (hash) => (await stat(pathOf(folder, hash)).catch(onlyMissing))?.isFile() ?? false,
    remove: (hash) => removeKept(folder, hash),
    hashes: () => hashesIn(folder),
    sweepUnfinished: (now) => sweepUnfinished(folder, now),
  }
}

function pathOf(folder: string, hash: string): string {
  return join(folder, checkedHash(hash).slice(0, 2), hash)
}

/** Temporary file in the same folder, synced, renamed, folder synced: after a power cut it is there whole or not at all. */
async function keep(folder: string, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes)
  const path = pathOf(folder, hash)
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}${UNFINISHED}`
  const file = await open(temporary, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
  await syncFolder(dirname(path))
  await syncFolder(folder)
  return hash
}

async function removeKept(folder: string, hash: string): Promise<void> {
  const path = pathOf(folder, hash)
  const removed = await unlink(path).then(() => true, onlyMissing)
  if (removed) await syncFolder(dirname(path))
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function readKept(folder: string, hash: string): Promise<Uint8Array> {
  const bytes = await readFile(pathOf(folder, hash))
  if (sha256(bytes) !== hash) throw new Error(`file ${hash} was changed on the disk`)
  return bytes
}

async function hashesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true }).catch(onlyMissing)) ?? []
  return names
    .map((name) => basename(name))
    .filter(isHash)
    .toSorted()
}

async function sweepUnfinished(folder: string, now: number): Promise<number> {
  const names = (await readdir(folder, { recursive: true }).catch(onlyMissing)) ?? []
  let swept = 0
  for (const name of names.filter((one) => one.endsWith(UNFINISHED)))
    if (await removeOld(join(folder, name), now)) swept += 1
  return swept
}

/** Whether this process removed it: another may finish or sweep the same file at any moment. */
async function removeOld(path: string, now: number): Promise<boolean> {
  const entry = await stat(path).catch(onlyMissing)
  if (!entry?.isFile() || now - entry.mtimeMs < DAY) return false
  const removed = await unlink(path).then(() => true, onlyMissing)
  return removed === true
}
