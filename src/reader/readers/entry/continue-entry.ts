import { type Block, type Document, wordsOf } from '../../document/document.ts'
import type { Entry } from './entry.ts'

/** The entry with one more line, when the line can belong to it: set in, marked, or right below, with nothing between. */
export function continued(document: Document, entry: Entry, block: Block): Entry | undefined {
  if (/\S/.test(document.text.slice(entry.span.end, block.span.start))) return undefined
  const untold = !/[\p{L}\p{N}]/u.test(wordsOf(document, entry.about).text)
  if (block.afterGap && !untold && block.indent <= entry.indent) return undefined
  const { end } = block.span
  const inCell = entry.title.end < entry.about.end && !untold
  const start = untold ? block.span.start : entry.about.start
  return {
    ...entry,
    span: { start: entry.span.start, end },
    about: { start, end },
    title: inCell ? entry.title : { start: untold ? start : entry.title.start, end },
  }
}
