import type { Span } from '../span.ts'
import type { Block } from './document.ts'
import { markerOf } from './marker.ts'

/** A line that stands at `at` in the page; a tab parts cells. Undefined when it is empty. */
export function blockOfLine(line: string, at: number, afterGap: boolean): Block | undefined {
  const span = withoutBlanks(line, at)
  if (span.start === span.end) return undefined
  const marker = markerOf(line.slice(span.start - at, span.end - at))
  const cells = cellsOf(line, at)
  return {
    kind: cells.length > 1 ? 'row' : marker ? 'item' : 'line',
    span,
    marker: marker.trim(),
    body: { start: span.start + marker.length, end: span.end },
    cells: cells.length > 1 ? cells : [span],
    indent: span.start - at,
    afterGap,
  }
}

function cellsOf(line: string, at: number): readonly Span[] {
  let start = at
  const cells: Span[] = []
  for (const cell of line.split('\t')) {
    cells.push(withoutBlanks(cell, start))
    start += cell.length + 1
  }
  return cells
}

function withoutBlanks(words: string, start: number): Span {
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
