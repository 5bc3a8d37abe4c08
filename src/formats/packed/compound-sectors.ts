import { FileRefused } from '../file-fault.ts'

/** The sectors of a compound file ([MS-CFB] 2.2 to 2.5), chained by its allocation tables. */
export interface CompoundSectors {
  readonly directory: Uint8Array
  /** Streams below this size stand in small sectors within a stream of the root. */
  readonly smallest: number
  readonly large: (start: number, size: number) => Uint8Array
  readonly small: (start: number, size: number, rootStart: number, rootSize: number) => Uint8Array
}

const HEADER = 512
const HEADER_TABLES = 109
/** Numbers from here on are no sectors: the end of a chain, a free one. */
const NO_SECTOR = 0xfffffffa

export function openSectors(bytes: Uint8Array): CompoundSectors {
  if (bytes.length < HEADER) throw damaged()
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER)
  const [size, smallSize] = [2 ** header.getUint16(30, true), 2 ** header.getUint16(32, true)]
  if ((size !== 512 && size !== 4096) || smallSize !== 64) throw damaged()
  const sector = (number: number) => {
    if ((number + 1) * size >= bytes.length) throw damaged()
    return bytes.subarray((number + 1) * size, (number + 2) * size)
  }
  const table = numbersIn(joined(tablesOf(header, sector).map(sector)))
  const large = (start: number, length: number) =>
    joined(chainOf(table, start).map(sector)).subarray(0, length)
  return {
    directory: large(header.getUint32(48, true), bytes.length),
    smallest: header.getUint32(56, true),
    large,
    small: (start, length, rootStart, rootSize) => {
      const smallTable = numbersIn(large(header.getUint32(60, true), bytes.length))
      const stream = large(rootStart, rootSize)
      const parts = chainOf(smallTable, start).map((number) =>
        stream.subarray(number * smallSize, (number + 1) * smallSize),
      )
      return joined(parts).subarray(0, length)
    },
  }
}

/** Where the allocation table stands: the first of its sectors are named in the header, the others in a chain. */
function tablesOf(header: DataView, sector: (number: number) => Uint8Array): readonly number[] {
  const numbers = Array.from({ length: HEADER_TABLES }, (_, index) => header.getUint32(76 + index * 4, true))
  const seen = new Set<number>()
  let next = header.getUint32(68, true)
  while (next < NO_SECTOR && !seen.has(next)) {
    seen.add(next)
    const more = numbersIn(sector(next))
    numbers.push(...more.slice(0, -1))
    next = more.at(-1) ?? NO_SECTOR
  }
  return [...new Set(numbers.filter((number) => number < NO_SECTOR))]
}

function chainOf(table: readonly number[], start: number): readonly number[] {
  const chain: number[] = []
  for (let at = start; at < NO_SECTOR; at = table[at] ?? NO_SECTOR) {
    chain.push(at)
    if (chain.length > table.length) throw damaged()
  }
  return chain
}

function numbersIn(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true))
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

function damaged(): FileRefused {
  return new FileRefused({ kind: 'source-damaged', format: 'Hangul or Office' })
}
