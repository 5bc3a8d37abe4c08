import type { Block, Document } from '../document/document.ts'
import { wordsOf } from '../document/document.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import type { Span } from '../span.ts'
import { columnNamed } from './shell.ts'
import { datePoint } from '../../edtf/build.ts'
import { UNKNOWN } from '../../edtf/edtf.ts'
import type { Words } from '../document/words.ts'
import { aboveOf, readLeadingDate, readWholeDate } from '../readers/date/read-date.ts'

/** Columns named one below the other, and how many lines name them. */
interface StackedHeader {
  readonly roles: readonly (ColumnRole | undefined)[]
  readonly at: number
}

const MOST_COLUMNS = 8
const LEAST_COLUMNS = 3
const LONGEST_NAME = 12

/** A paste that put each cell of a table on a line of its own, made rows again by the names of the columns on top. */
export function withStackedRows(document: Document, lexicon: Lexicon): Document {
  const blocks: Block[] = []
  let at = 0
  while (at < document.blocks.length) {
    const header = headerAt(document, at, lexicon)
    const table = header ? tableBelow(document, header, lexicon) : undefined
    for (const block of table?.rows ?? document.blocks.slice(at, at + 1)) blocks.push(block)
    at = table?.end ?? at + 1
  }
  return { ...document, blocks }
}

/** At least three lines that are names of columns, one of them for the date. */
function headerAt(document: Document, at: number, lexicon: Lexicon): StackedHeader | undefined {
  const roles: (ColumnRole | undefined)[] = []
  for (const block of document.blocks.slice(at, at + MOST_COLUMNS)) {
    const role = columnIn(document, block, lexicon)
    if (role === undefined) break
    roles.push(role)
  }
  const dated = roles.includes('date') || roles.includes('year')
  return dated && roles.length >= LEAST_COLUMNS ? { roles, at } : undefined
}

function columnIn(document: Document, block: Block, lexicon: Lexicon): ColumnRole | undefined {
  const name = wordsOf(document, block.span).text
  return block.cells.length === 1 && name.replaceAll(/\s/g, '').length <= LONGEST_NAME
    ? columnNamed(name, lexicon)
    : undefined
}

function tableBelow(
  document: Document,
  header: StackedHeader,
  lexicon: Lexicon,
): { readonly rows: readonly Block[]; readonly end: number } | undefined {
  const { blocks } = document
  const first = header.at + header.roles.length
  const starts = startsOf(document, first, header, lexicon)
  if (starts.length === 0) return undefined
  const end = lastCellOf(document, starts.at(-1) ?? first, header)
  const ends = [...starts.slice(1), end]
  const rows = starts.map((start, index) =>
    rowOf(document, blocks.slice(start, ends[index]), header, lexicon),
  )
  return { rows: [joined(blocks.slice(header.at, first)), ...rows], end }
}

/** Where rows begin: at their number, else at their date. Lines with tabs and lines behind a gap end the table. */
function startsOf(
  document: Document,
  first: number,
  { roles }: StackedHeader,
  lexicon: Lexicon,
): readonly number[] {
  const starts: number[] = []
  for (let at = first; at < document.blocks.length; at++) {
    const block = document.blocks[at]
    const begins = isStart(document, at, roles, lexicon)
    const tooFar = at - (starts.at(-1) ?? first) > roles.length + 1
    if (!block || block.cells.length > 1 || tooFar || (block.afterGap && !begins && at > first)) break
    if (begins) starts.push(at)
  }
  return starts
}

function isStart(document: Document, at: number, roles: StackedHeader['roles'], lexicon: Lexicon): boolean {
  const dateAt = roles.findIndex((role) => role === 'date' || role === 'year')
  const block = document.blocks[at + dateAt]
  const own = document.blocks[at]
  if (!block || !own) return false
  const numbered = roles[0] !== 'number' || /^\d{1,4}$/.test(wordsOf(document, own.span).text)
  return numbered && isDate(wordsOf(document, block.span), lexicon)
}

/** A date alone, be it "the same day", or with its own year before other words: "7月の大雨に" is no start of a row. */
function isDate(words: Words, { dates }: Lexicon): boolean {
  return (
    readWholeDate(words, dates, ANY_DATE) !== undefined || readLeadingDate(words, dates)?.year !== undefined
  )
}

const ANY_DATE = aboveOf(datePoint({ year: 2000, month: 1, day: 1 }) ?? UNKNOWN)

/** The last row has as many lines as there are columns, unless a gap ends it before. */
function lastCellOf({ blocks }: Document, start: number, { roles }: StackedHeader): number {
  for (let at = start + 1; at < start + roles.length; at++) {
    const block = blocks[at]
    if (!block || block.afterGap || block.cells.length > 1) return at
  }
  return start + roles.length
}

function rowOf(
  document: Document,
  lines: readonly Block[],
  { roles }: StackedHeader,
  lexicon: Lexicon,
): Block {
  const spans = lines.map(({ span }) => span)
  const cells =
    spans.length < roles.length ? spans.flatMap((span) => unglued(document, span, lexicon)) : spans
  const row = joined(lines)
  const empty = { start: row.span.end, end: row.span.end }
  const missing = Array.from({ length: Math.max(0, roles.length - cells.length) }, () => empty)
  return { ...row, cells: [...cells, ...missing] }
}

/** "2017.05.19 시장 환영 만찬": where a break was lost between the date and the words, it stands behind the date. */
function unglued(document: Document, span: Span, { dates }: Lexicon): readonly Span[] {
  const words = wordsOf(document, span)
  const date = readLeadingDate(words, dates, { year: 2000 })
  if (!date || readWholeDate(words, dates, { year: 2000 })) return [span]
  const gap = /^[\s:,]*/.exec(words.text.slice(date.to))?.[0].length ?? 0
  const at = span.start + date.to
  return at + gap < span.end
    ? [
        { start: span.start, end: at },
        { start: at + gap, end: span.end },
      ]
    : [span]
}

function joined(lines: readonly Block[]): Block {
  const [first] = lines
  const last = lines.at(-1)
  if (!first || !last) throw new Error('a row without a line')
  const span = { start: first.span.start, end: last.span.end }
  return { ...first, kind: 'row', marker: '', span, body: span, cells: lines.map((line) => line.span) }
}
