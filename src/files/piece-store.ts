import { mkdir, open, readdir, readFile, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from './file-store.ts'
import { onlyMissing } from './only-missing.ts'

/** Files that arrive in pieces: what was said to have arrived is on the disk, also after a power cut. */
export interface PieceStore {
  begin(id: string): Promise<void>
  /** How many bytes have arrived; undefined for one that was never begun, or was taken away. */
  length(id: string): Promise<number | undefined>
  /** Writes at the end, which must be where the sender believes it to be; returns the new length, else undefined. */
  add(id: string, from: number, bytes: Uint8Array): Promise<number | undefined>
  read(id: string): Promise<Uint8Array>
  remove(id: string): Promise<void>
  /** Removes what nobody has added to for a week; returns how many. */
  sweep(now: number): Promise<number>
}

const ID = /^[0-9a-zA-Z_-]{8,64}$/
const WEEK = 7 * 24 * 60 * 60 * 1000

export function openPieceStore(folder: string): PieceStore {
  const pathOf = (id: string) => {
    if (!ID.test(id)) throw new Error(`not an upload: ${id}`)
    return join(folder, id)
  }
  const length = async (id: string) => (await stat(pathOf(id)).catch(onlyMissing))?.size
  // One piece of a file after the other: two at once would both find the same end.
  const running = new Map<string, Promise<unknown>>()
  const inOrder = <T>(id: string, work: () => Promise<T>): Promise<T> => {
    const done = (running.get(id) ?? Promise.resolve()).then(work, work)
    running.set(id, done)
    const forget = () => void (running.get(id) === done && running.delete(id))
    done.then(forget, forget)
    return done
  }
  return {
    begin: (id) => begin(folder, pathOf(id)),
    length,
    add: (id, from, bytes) =>
      inOrder(id, async () => ((await length(id)) === from ? append(pathOf(id), from, bytes) : undefined)),
    read: (id) => readFile(pathOf(id)),
    remove: async (id) => void (await unlink(pathOf(id)).catch(onlyMissing)),
    sweep: (now) => sweep(folder, now),
  }
}

async function begin(folder: string, path: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = await open(path, 'wx')
  await file.sync().finally(() => file.close())
  await syncFolder(folder)
}

async function append(path: string, from: number, bytes: Uint8Array): Promise<number> {
  const file = await open(path, 'r+')
  try {
    await file.write(bytes, 0, bytes.length, from)
    await file.sync()
  } finally {
    await file.close()
  }
  return from + bytes.length
}

async function sweep(folder: string, now: number): Promise<number> {
  let swept = 0
  for (const name of (await readdir(folder).catch(onlyMissing)) ?? []) {
    const entry = await stat(join(folder, name)).catch(onlyMissing)
    if (!entry?.isFile() || now - entry.mtimeMs < WEEK) continue
    swept += (await unlink(join(folder, name)).then(() => true, onlyMissing)) ? 1 : 0
  }
  return swept
}
