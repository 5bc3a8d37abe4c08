import type { Span } from '../span.ts'
import { type Block, type Document, documentOf } from './document.ts'
import { markerOf } from './marker.ts'

/** Pasted text: each line a block, a tab between cells, a bullet in front of an item. */
export function fromPlainText(text: string): Document {
  const blocks: Block[] = []
  let afterGap = false
  for (const line of linesOf(text)) {
    const block = blockOf(text, line, afterGap)
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

function blockOf(text: string, line: Span, afterGap: boolean): Block | undefined {
  const span = withoutBlanks(text, line)
  if (span.start === span.end) return undefined
  const marker = markerOf(text.slice(span.start, span.end))
  const cells = cellsOf(text, { start: line.start, end: line.end })
  return {
    kind: cells.length > 1 ? 'row' : marker ? 'item' : 'line',
    span,
    marker: marker.trim(),
    body: { start: span.start + marker.length, end: span.end },
    cells: cells.length > 1 ? cells : [span],
    indent: span.start - line.start,
    afterGap,
  }
}

function cellsOf(text: string, line: Span): readonly Span[] {
  let start = line.start
  const cells: Span[] = []
  for (const cell of text.slice(line.start, line.end).split('\t')) {
    cells.push(withoutBlanks(text, { start, end: start + cell.length }))
    start += cell.length + 1
  }
  return cells
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
