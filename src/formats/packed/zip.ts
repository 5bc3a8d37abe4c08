import { inflateRawSync } from 'node:zlib'
import { Unzip } from 'fflate'
import { FileRefused, pastCap } from '../file-fault.ts'
import { MOST_ENTRIES, MOST_UNPACKED } from '../limits.ts'

/** An archive of which single files are unpacked on demand, all of them together within one measure. */
export interface Zip {
  readonly names: readonly string[]
  /** Undefined when there is no such file. */
  readonly bytesOf: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly compression: number
  readonly parts: Uint8Array[]
}

const STORED = 0
const DEFLATED = 8

/** Nothing is unpacked before it is asked for, nothing is ever written to a disk. */
export function openZip(bytes: Uint8Array, most: number = MOST_UNPACKED): Zip {
  const entries = entriesOf(bytes)
  const budget = { left: most, most }
  return {
    names: [...entries.keys()],
    bytesOf: (name) => {
      const entry = entries.get(name)
      return entry && unpack(entry, budget)
    },
  }
}

/** Hands on what it is given: the size of what is unpacked is counted elsewhere. */
class Packed {
  static readonly compression = DEFLATED
  ondata: (error: Error | null, data: Uint8Array, final: boolean) => void = () => undefined

  push(data: Uint8Array, final: boolean): void {
    this.ondata(null, data, final)
  }
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>()
  let count = 0
  const unzip = new Unzip((file) => {
    if (++count > MOST_ENTRIES) throw pastCap('entries', MOST_ENTRIES)
    const { name, compression } = file
    const entry: Entry = { compression, parts: [] }
    if (!entries.has(name)) entries.set(name, entry)
    file.ondata = (_, data) => entry.parts.push(data)
    if (compression === STORED || compression === DEFLATED) file.start()
  })
  unzip.register(Packed)
  try {
    unzip.push(bytes, true)
  } catch (error) {
    throw error instanceof FileRefused ? error : damagedZip(error)
  }
  return entries
}

/** How many bytes may still be unpacked of those that one file may have in all. */
export interface Budget {
  left: number
  readonly most: number
}

function unpack({ compression, parts }: Entry, budget: Budget): Uint8Array {
  const packed = Buffer.concat(parts)
  if (compression !== STORED && compression !== DEFLATED) throw damagedZip()
  const bytes = compression === STORED ? packed : inflate(packed, budget)
  budget.left -= bytes.length
  if (budget.left < 0) throw pastCap('unpacked-bytes', budget.most)
  return bytes
}

/** Raw deflate, stopped where it grows past what is left: what an archive says of its own sizes is not believed. */
export function inflate(packed: Uint8Array, { left, most }: Budget): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (error) {
    if (error instanceof RangeError) throw pastCap('unpacked-bytes', most)
    throw damagedZip(error)
  }
}

function damagedZip(cause?: unknown): FileRefused {
  return new FileRefused({ kind: 'source-damaged', format: 'packed' }, { cause })
}
