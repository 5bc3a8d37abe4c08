import { FileRefused, pastCap } from '../file-fault.ts'
import { DEEPEST } from '../limits.ts'

/** A record of a Hangul file and those that belong to it. */
export interface HwpRecord {
  readonly tag: number
  readonly level: number
  readonly data: DataView
  readonly children: HwpRecord[]
}

/** Numbers of the records that hold text (Hancom's file format 5.0, revision 1.3, table 57). */
export const TAG = { paragraph: 66, text: 67, control: 71, list: 72, table: 77 } as const

const LONG = 0xfff

/** The records of a section as a tree: each belongs to the last before it of a lower level. */
export function recordsOf(section: Uint8Array): readonly HwpRecord[] {
  const view = new DataView(section.buffer, section.byteOffset, section.byteLength)
  const root: HwpRecord[] = []
  const open: HwpRecord[] = []
  for (let at = 0; at + 4 <= view.byteLength;) {
    const { record, end } = recordAt(view, at)
    while ((open.at(-1)?.level ?? -1) >= record.level) open.pop()
    ;(open.at(-1)?.children ?? root).push(record)
    open.push(record)
    if (open.length > DEEPEST) throw pastCap('depth', DEEPEST)
    at = end
  }
  return root
}

/** Ten bits of tag, ten of level, twelve of size; a size of all ones stands in the next four bytes. */
function recordAt(view: DataView, at: number): { readonly record: HwpRecord; readonly end: number } {
  const head = view.getUint32(at, true)
  const short = head >>> 20
  const long = short === LONG && at + 8 <= view.byteLength
  const start = at + (long ? 8 : 4)
  const size = long ? view.getUint32(at + 4, true) : short
  if (start + size > view.byteLength) throw new FileRefused({ kind: 'source-damaged', format: 'Hangul' })
  const data = new DataView(view.buffer, view.byteOffset + start, size)
  return {
    record: { tag: head & 0x3ff, level: (head >>> 10) & 0x3ff, data, children: [] },
    end: start + size,
  }
}
