import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createTarDecoder, packTar } from 'modern-tar'

export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A tar file in the making, readable by its owner only. */
export interface Archive {
  add(name: string, bytes: Uint8Array): Promise<void>
  /** Ends it with the hash of all before, and has it on the disk. */
  seal(): Promise<void>
  /** Leaves nothing of it. */
  drop(): Promise<void>
}

/** What a tar ends with: two empty blocks. */
const END = 1024
const SEAL = 'sha256'
const READ_AT_ONCE = 1024 * 1024

export async function newArchive(path: string): Promise<Archive> {
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const write = async (bytes: Uint8Array) => {
    hash.update(bytes)
    await file.writeFile(bytes)
  }
  return {
    add: async (name, bytes) => write((await tarOf(name, bytes)).subarray(0, -END)),
    seal: async () => {
      await file.writeFile(await sealOf(hash.digest('hex')))
      await file.sync()
      await file.close()
    },
    drop: async () => {
      await file.close()
      await rm(path, { force: true })
    },
  }
}

function tarOf(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return packTar([{ header: { name, size: bytes.length, mode: 0o600, mtime: new Date(0) }, body: bytes }])
}

/** As long as the hash is, always; a tar program shows it as a file like the others. */
function sealOf(hash: string): Promise<Uint8Array> {
  return tarOf(SEAL, new TextEncoder().encode(`${hash}\n`))
}

/** Whether every byte is the one that was written: those before the seal by their hash, those of the seal themselves. */
export async function isWhole(path: string): Promise<boolean> {
  const length = (await sealOf('0'.repeat(64))).length
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    if (size <= length) return false
    const seal = await sealOf(await hashOf(file, size - length))
    return Buffer.compare(seal, await bytesAt(file, size - length, length)) === 0
  } finally {
    await file.close()
  }
}

async function hashOf(file: FileHandle, end: number): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < end; at += READ_AT_ONCE)
    hash.update(await bytesAt(file, at, Math.min(READ_AT_ONCE, end - at)))
  return hash.digest('hex')
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, at)
  return bytes.subarray(0, bytesRead)
}

/** The parts in the order in which they were added, without the seal; `isWhole` was asked before. */
export async function* partsOf(path: string): AsyncGenerator<Part> {
  const bytes = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array> // chunks of a file are bytes
  for await (const { header, body } of bytes.pipeThrough(createTarDecoder({ strict: true })))
    if (header.name !== SEAL) yield { name: header.name, bytes: await buffer(body) }
    else await body.cancel()
}
