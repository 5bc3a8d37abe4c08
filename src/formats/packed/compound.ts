import { FileRefused } from '../file-fault.ts'
import { type CompoundSectors, openSectors } from './compound-sectors.ts'

/** The older container of Office and Hangul ([MS-CFB]): named streams in folders. */
export interface Compound {
  /** Names from the root on: "BodyText/Section0". */
  readonly names: readonly string[]
  readonly bytesOf: (name: string) => Uint8Array | undefined
}

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const STREAM = 2
const NONE = 0xffffffff
const ENTRY_SIZE = 128

/** Each sector and each entry is followed once: a chain that runs into itself is a damaged file, not an endless one. */
export function openCompound(bytes: Uint8Array): Compound {
  const sectors = openSectors(bytes)
  const entries = entriesOf(sectors.directory)
  const streams = new Map<string, Entry>()
  const seen = new Set<number>([0])
  const left: { readonly at: number; readonly folder: string }[] = [
    { at: entries[0]?.child ?? NONE, folder: '' },
  ]
  for (let next = left.pop(); next; next = left.pop()) {
    const entry = entries[next.at]
    if (next.at === NONE || !entry) continue
    if (seen.has(next.at)) throw new FileRefused({ kind: 'source-damaged', format: 'Hangul or Office' })
    seen.add(next.at)
    const name = next.folder + entry.name
    if (entry.type === STREAM) streams.set(name, entry)
    left.push({ at: entry.left, folder: next.folder }, { at: entry.right, folder: next.folder })
    if (entry.type !== STREAM) left.push({ at: entry.child, folder: `${name}/` })
  }
  return { names: [...streams.keys()], bytesOf: (name) => contentOf(sectors, entries[0], streams.get(name)) }
}

function contentOf(
  sectors: CompoundSectors,
  root: Entry | undefined,
  stream: Entry | undefined,
): Uint8Array | undefined {
  if (!stream || !root) return undefined
  const { start, size } = stream
  return size < sectors.smallest
    ? sectors.small(start, size, root.start, root.size)
    : sectors.large(start, size)
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const letters = new TextDecoder('utf-16le')
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_SIZE <= view.byteLength; at += ENTRY_SIZE) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2)
    entries.push({
      name: letters.decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    })
  }
  return entries
}
