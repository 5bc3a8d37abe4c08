import type { Span } from '../span.ts'
import { blockOfLine } from './block-of-line.ts'
import { type Block, type Document, documentOf } from './document.ts'

/** Pasted text: each line a block, a tab between cells, a bullet in front of an item. */
export function fromPlainText(text: string): Document {
  const blocks: Block[] = []
  let afterGap = false
  for (const line of linesOf(text)) {
    const block = blockOfLine(text.slice(line.start, line.end), line.start, afterGap)
    if (block) blocks.push(block)
    afterGap = block === undefined
  }
  return documentOf(text, blocks)
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let start = 0
  for (const found of text.matchAll(/\r\n|[\n\r\u2028\u2029\v\f]/g)) {
    lines.push({ start, end: found.index })
    start = found.index + found[0].length
  }
  return [...lines, { start, end: text.length }]
}
