import { blockOfLine } from '../document/block-of-line.ts'
import { type Block, type Document, wordsOf } from '../document/document.ts'
import { cut } from '../document/words.ts'
import type { DateWords } from '../lexicon/date-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { oncePer } from '../once-per.ts'
import { readLeadingDate } from '../readers/date/read-date.ts'
import type { Span } from '../span.ts'
import { factRole } from './fact-table.ts'
import { headingTopic } from './headings.ts'
import { readPlaceTitle } from './place-title.ts'

/**
 * A table that gives each partner a row and puts the whole list of its exchanges into one cell, a line each: the row
 * becomes a heading, a row of figures, and the lines of the list. So does "交流の歩み | 1987年 … ⏎ 1990年 …".
 */
export function withUnfoldedRows(document: Document, lexicon: Lexicon): Document {
  if (!document.blocks.some(({ row, cells }) => row && cells.length > 1)) return document
  let header: Block | undefined
  const blocks = document.blocks.flatMap((block) => {
    if (block.kind !== 'row') header = undefined
    const rows = block.kind === 'row' ? unfolded(document, block, header, lexicon) : undefined
    if (block.kind === 'row' && (block.row?.header || !rows)) header ??= block
    return rows ?? [block]
  })
  return { ...document, blocks }
}

/** Undefined for a row without such a cell, or without one that says what the list is about. */
function unfolded(
  document: Document,
  block: Block,
  header: Block | undefined,
  lexicon: Lexicon,
): readonly Block[] | undefined {
  if (block.row?.header || block.aside) return undefined
  const lists = block.cells.filter((cell) => isList(document, cell, lexicon))
  const title = lists.length > 0 ? titleOf(document, block, lists, lexicon) : undefined
  if (!title) return withLinesBelow(document, block, lexicon)
  const folded = block.cells.filter((cell) => cell !== title && isFolded(document, cell, lexicon))
  return [
    { ...lineAt(block, title), kind: 'heading' },
    ...figuresOf(document, block, [title, ...folded], header, lexicon),
    ...folded.flatMap((cell) => linesOf(document, cell)),
  ]
}

/** A last cell that tells several days in as many lines goes on below its row, a line for each. */
function withLinesBelow(document: Document, block: Block, lexicon: Lexicon): readonly Block[] | undefined {
  const at = block.cells.findLastIndex(({ start, end }) => end > start)
  const last = block.cells[at]
  const [first, ...more] = last ? linesOf(document, last) : []
  const isDated = ({ span }: Block) => beginsWithDay(lexicon.dates).test(wordsOf(document, span).text)
  if (!first || !isDated(first) || !more.some(isDated)) return undefined
  const span = { start: block.span.start, end: first.span.end }
  const body = { start: block.body.start, end: first.span.end }
  return [
    { ...block, span, body, cells: block.cells.with(at, first.span) },
    ...more.map((line) => ({ ...line, indent: isDated(line) ? 0 : 2 })),
  ]
}

/** "- 5.3~5.8 …", "2019. 9. 19 …", "10월 …" */
const beginsWithDay = oncePer(
  ({ year, month }: DateWords) =>
    new RegExp(
      `^[^\\p{L}\\p{N}]{0,6}(?:(?:19|20)\\d{2}\\s?(?:[./-]|${year})\\s?)?\\d{1,2}(?:\\s?[./]\\s?\\d{1,2}|\\s?(?:${month}))`,
      'u',
    ),
)

/** Two lines or more that each begin with a date of their own and tell something. */
function isList(document: Document, cell: Span, { dates }: Lexicon): boolean {
  const dated = linesOf(document, cell).filter(({ body }) => {
    const words = wordsOf(document, body)
    const read = readLeadingDate(words, dates)
    return read?.year !== undefined && /\p{L}{2}/u.test(words.text.slice(read.to))
  })
  return dated.length > 1
}

function titleOf(
  document: Document,
  { cells }: Block,
  lists: readonly Span[],
  lexicon: Lexicon,
): Span | undefined {
  const others = cells.filter((cell) => cell.end > cell.start && !lists.includes(cell))
  const named = others.find((cell) => readPlaceTitle(wordsOf(document, cell), lexicon))
  const [first, ...more] = others
  if (named || more.length > 0 || !first) return named
  return headingTopic(wordsOf(document, first), lexicon) === 'history' ? first : undefined
}

/** A list, or lines that each have a label: "면적 : 30㎢ ⏎ 인구 : 58만명". */
function isFolded(document: Document, cell: Span, lexicon: Lexicon): boolean {
  const lines = linesOf(document, cell)
  const labelled = lines.filter(({ body }) => /^[^:\d]{1,16}:/.test(wordsOf(document, body).text))
  return lines.length > 1 && (labelled.length > 1 || isList(document, cell, lexicon))
}

/** What is left of the row stays one, below the names of the columns that are kinds of facts. */
function figuresOf(
  document: Document,
  block: Block,
  taken: readonly Span[],
  header: Block | undefined,
  lexicon: Lexicon,
): readonly Block[] {
  const heads = header?.cells ?? []
  const roles = block.cells.map((cell, column) => {
    const head = heads[column]
    return head && !taken.includes(cell) ? factRole(wordsOf(document, head), lexicon) : undefined
  })
  if (!roles.some((role) => role === 'fact' || role === 'tie')) return []
  const cells = block.cells.map((cell) => (taken.includes(cell) ? { start: cell.end, end: cell.end } : cell))
  return [{ ...block, cells, row: { header: false, above: [], roles, heads } }]
}

function lineAt(block: Block, span: Span): Block {
  const { indent, afterGap } = block
  return { kind: 'line', span, body: span, cells: [span], marker: '', indent, afterGap }
}

function linesOf(document: Document, cell: Span): readonly Block[] {
  const words = wordsOf(document, cell)
  let from = 0
  return words.raw.split('\n').flatMap((line) => {
    const block = blockOfLine(cut(words, from, from + line.length).raw, cell.start + from, false)
    from += line.length + 1
    return block ? [block] : []
  })
}
