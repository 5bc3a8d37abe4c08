import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { StartError } from '../../kernel/start-error.ts'

/** Nobody but the owner: what was exported may hold more than what is public. */
const OWNER_ONLY = 0o600
const EVERYBODY = 0o644

/** Writes the file beside its place and moves it there once it is whole and on the disk. */
export async function writeFile(
  path: string,
  bytes: AsyncIterable<Uint8Array>,
  readable: 'owner' | 'everybody',
): Promise<void> {
  const place = resolve(path)
  const unfinished = `${place}.part`
  try {
    await mkdir(dirname(place), { recursive: true })
    const mode = readable === 'owner' ? OWNER_ONLY : EVERYBODY
    await pipeline(Readable.from(bytes), createWriteStream(unfinished, { mode, flush: true }))
    await rename(unfinished, place)
    const folder = await open(dirname(place), 'r')
    await folder.sync().finally(() => folder.close())
  } catch (error) {
    await rm(unfinished, { force: true })
    if (error instanceof StartError || !isOfDisk(error)) throw error
    throw new StartError(`${path} cannot be written: ${error.message}.`, { cause: error })
  }
}

function isOfDisk(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && 'syscall' in error
}
