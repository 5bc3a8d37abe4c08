import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { blockOfLine } from '../../reader/document/block-of-line.ts'
import { type Block, type Document, type RowFacts, documentOf } from '../../reader/document/document.ts'
import { markerOf } from '../../reader/document/marker.ts'
import type { Span } from '../../reader/span.ts'
import { pastCap } from '../file-fault.ts'
import { MOST_TEXT } from '../limits.ts'
import { tidyText } from '../text/tidy-text.ts'

/** What a format knows of a line beside its words. */
export interface LineFacts {
  readonly kind?: 'heading' | 'item'
  /** The bullet that a browser draws; one that is written goes before it. */
  readonly bullet?: string
  readonly indent?: number
  readonly aside?: SetAsideReason | undefined
}

/** Writes down the visible text of a page in its order, and where each block of it stands. */
export interface PageWriter {
  /** A line break in the text begins another line; a tab in a line parts the cells of a row. */
  readonly line: (text: string, facts?: LineFacts) => void
  /** One row of a table; a cell may hold line breaks. Gives where each cell stands. */
  readonly row: (
    cells: readonly string[],
    facts?: Partial<RowFacts>,
    aside?: SetAsideReason,
  ) => readonly Span[]
  /** An empty line, at most one in a row. */
  readonly gap: () => void
  readonly finish: () => Document
}

interface State {
  readonly parts: string[]
  readonly blocks: Block[]
  length: number
  afterGap: boolean
}

export function pageWriter(): PageWriter {
  const state: State = { parts: [], blocks: [], length: 0, afterGap: false }
  return {
    line: (text, facts = {}) => {
      for (const line of tidyText(text).split(/\r\n|[\n\r\u2028\u2029\v\f]/)) addLine(state, line, facts)
    },
    row: (cells, facts = {}, aside) => addRow(state, cells.map(cellText), facts, aside),
    gap: () => {
      if (state.blocks.length > 0 && !state.afterGap) addText(state, '\n')
      state.afterGap = state.blocks.length > 0
    },
    finish: () => documentOf(state.parts.join(''), state.blocks),
  }
}

function addText(state: State, text: string): void {
  state.parts.push(text)
  state.length += text.length
  if (state.length > MOST_TEXT) throw pastCap('text', MOST_TEXT)
}

function addLine(state: State, line: string, { kind, bullet = '', indent, aside }: LineFacts): void {
  const block = blockOfLine(line, state.length, state.afterGap)
  if (!block) return
  const marker = block.marker || bullet
  addText(state, `${line}\n`)
  state.blocks.push({
    ...block,
    kind: block.kind === 'row' ? 'row' : (kind ?? block.kind),
    marker,
    indent: indent ?? block.indent,
    ...(aside && { aside }),
  })
  state.afterGap = false
}

function addRow(
  state: State,
  cells: readonly string[],
  { header = false, above = [] }: Partial<RowFacts>,
  aside: SetAsideReason | undefined,
): readonly Span[] {
  const spans = spansOf(cells, state.length)
  const filled = spans.filter(({ start, end }) => end > start)
  const [first] = filled
  const last = filled.at(-1)
  if (!first || !last) return spans
  const span = { start: first.start, end: last.end }
  const line = cells.join('\t')
  addText(state, `${line}\n`)
  const marker = markerOf(line.trimStart())
  const body = { start: span.start + marker.length, end: span.end }
  const block = { kind: 'row', span, marker: marker.trim(), body, cells: spans, indent: 0 } as const
  state.blocks.push({ ...block, afterGap: state.afterGap, row: { header, above }, ...(aside && { aside }) })
  state.afterGap = false
  return spans
}

function spansOf(cells: readonly string[], at: number): readonly Span[] {
  let start = at
  return cells.map((cell) => {
    const span = { start, end: start + cell.length }
    start = span.end + 1
    return span
  })
}

/** Without blanks at the ends of its lines, without empty lines; a tab would part it. */
function cellText(text: string): string {
  return tidyText(text)
    .split(/[\n\r\u2028\u2029\v\f]/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
