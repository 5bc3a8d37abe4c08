import type { Document } from '../../reader/document/document.ts'
import { FileRefused, pastCap } from '../file-fault.ts'
import { writeFlow } from '../flow/write-flow.ts'
import { MOST_UNPACKED } from '../limits.ts'
import type { Compound } from '../packed/compound.ts'
import { inflate } from '../packed/zip.ts'
import { pageWriter } from '../page/page-writer.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { recordsOf } from './records.ts'

const PACKED = 1
const LOCKED = 2
const FOR_DISTRIBUTION = 4
const RIGHTS_MANAGED = 16

/** A Hangul file of 2002 and later: its sections in their order. */
export function fromHwp(file: Compound): Document {
  const flags = flagsOf(file)
  const sections = file.names
    .map((name) => ({ name, order: /^BodyText\/Section(?<number>\d{1,4})$/.exec(name)?.groups?.number }))
    .filter(({ order }) => order !== undefined)
    .toSorted((a, b) => Number(a.order) - Number(b.order))
  if (sections.length === 0) throw new FileRefused({ kind: 'source-damaged', format: 'Hangul' })
  const writer = pageWriter()
  const budget = { left: MOST_UNPACKED, most: MOST_UNPACKED }
  for (const { name } of sections) {
    const stream = file.bytesOf(name) ?? new Uint8Array()
    const section = flags & PACKED ? inflate(stream, budget) : stream
    budget.left -= section.length
    if (budget.left < 0) throw pastCap('unpacked-bytes', MOST_UNPACKED)
    writeFlow(writer, readParagraphs(recordsOf(section)))
  }
  return writer.finish()
}

/** Behind 32 bytes of signature and four of version. */
function flagsOf(file: Compound): number {
  const header = file.bytesOf('FileHeader')
  if (!header || header.length < 40) throw new FileRefused({ kind: 'source-damaged', format: 'Hangul' })
  const flags = new DataView(header.buffer, header.byteOffset).getUint32(36, true)
  if (flags & (LOCKED | RIGHTS_MANAGED)) throw new FileRefused({ kind: 'source-encrypted' })
  if (flags & FOR_DISTRIBUTION)
    throw new FileRefused({ kind: 'source-unsupported', found: 'hwp-distribution' })
  return flags
}
