import { UNKNOWN } from '../../../edtf/edtf.ts'
import type { Block, Document } from '../../document/document.ts'
import { markerOf } from '../../document/marker.ts'
import { type Words, cut, trimmed } from '../../document/words.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import { type DateRead, readLeadingDate, readWholeDate } from '../date/read-date.ts'
import type { Entry } from './entry.ts'
import { leadingMarks } from './read-line.ts'
import { type Cell, type Roles, cellsOf } from './row-cells.ts'

/** A row of a table with a date and words. */
export function readRow(
  document: Document,
  block: Block,
  columns: Roles,
  year: number | undefined,
  lexicon: Lexicon,
): Entry | undefined {
  const cells = cellsOf(document, block, columns, lexicon)
  const dated = cells.filter(({ role }) => role === 'year' || role === 'date')
  const named = cells.filter((cell) => !dated.includes(cell) && cell.role !== 'number')
  const own = named.filter(({ fromAbove }) => !fromAbove)
  const text = textCell(own)
  const inText = text && dateInText(text, dated, year, lexicon)
  if (!text || (dated.length === 0 && !inText)) return undefined
  const title = inText?.rest ?? text.words
  const told = own.map((cell) => (cell === text ? { ...cell, words: title } : cell))
  return {
    ...placeOf(block),
    date: inText?.date ?? dateOf(dated, year, lexicon)?.reading ?? notTold(title),
    about: aboutOf(told, dated),
    title: spanOf(title),
    cells: namedCells(named),
  }
}

/** A row has no bullet and is part of no other. */
function placeOf({ span, indent }: Block): Pick<Entry, 'span' | 'partOf' | 'marker' | 'indent'> {
  return { span, partOf: undefined, marker: '', indent }
}

function textCell(told: readonly Cell[]): Cell | undefined {
  return told.find(({ role }) => role === 'text') ?? told.find(({ role }) => role === undefined)
}

/** "2019 | 5.3~5.8 시장 방문", "1 | 2003. 7. 7 방문": without a column for it the day stands before the words. */
function dateInText(
  { words }: Cell,
  dated: readonly Cell[],
  above: number | undefined,
  { dates }: Lexicon,
): { readonly date: DateRead['reading']; readonly rest: Words } | undefined {
  const [yearCell] = dated
  const year = yearCell && readLeadingDate(yearCell.words, dates)
  if (dated.some(({ role }) => role === 'date') || (year && !BARE_YEAR.test(year.reading.value)))
    return undefined
  const line = cut(words, markerOf(words.raw).length)
  const read = readLeadingDate(line, dates, year?.year ?? above)
  if (!read || (year && BARE_YEAR.test(read.reading.value))) return undefined
  const rest = trimmed(cut(line, read.to + leadingMarks(line.text.slice(read.to))))
  if (!/\p{L}/u.test(rest.text)) return undefined
  return { date: year && !yearCell.fromAbove ? spanning(read, year) : read.reading, rest }
}

const BARE_YEAR = /^\d{4}$/

function notTold(title: Words): Entry['date'] {
  return { value: UNKNOWN, span: spanOf(title), basis: 'stated', rule: 'date/not-told' }
}

function dateOf(cells: readonly Cell[], above: number | undefined, { dates }: Lexicon): DateRead | undefined {
  const yearCell = cells.find(({ role }) => role === 'year')
  const dateCell = cells.find(({ role }) => role === 'date')
  const year = yearCell && fromCell(yearCell, readLeadingDate(yearCell.words, dates))
  if (!dateCell || (year && year.reading.value.includes('/'))) return year
  const read = fromCell(dateCell, readWholeOrLeading(dateCell.words, dates, year?.year ?? above))
  if (!read || !year || yearCell.fromAbove || dateCell.fromAbove) return read ?? year
  return { ...read, reading: spanning(read, year) }
}

/** What a cell above says is this row's only because it stands there. */
function fromCell({ fromAbove }: Cell, read: DateRead | undefined): DateRead | undefined {
  if (!read || !fromAbove) return read
  return { ...read, reading: { ...read.reading, basis: 'inferred', rule: 'date/cell-above' } }
}

function readWholeOrLeading(
  words: Words,
  dates: Lexicon['dates'],
  year: number | undefined,
): DateRead | undefined {
  return readWholeDate(words, dates, year) ?? readLeadingDate(words, dates, year)
}

/** "2019년 | 9.7~9.11": the year stands in the cell before, so it is written after all. */
function spanning(read: DateRead, year: DateRead): DateRead['reading'] {
  const span = {
    start: Math.min(year.reading.span.start, read.reading.span.start),
    end: read.reading.span.end,
  }
  const fromAbove = read.reading.rule === 'date/year-from-above'
  return fromAbove
    ? { ...read.reading, span, basis: 'stated', rule: 'date/year-in-cell-before' }
    : read.reading
}

function aboutOf(told: readonly Cell[], dated: readonly Cell[]): Span {
  const after = dated.at(-1)?.words.start ?? 0
  const behind = told.filter(({ words }) => words.start > after)
  const all = (behind.length > 0 ? behind : told).map(({ words }) => spanOf(words))
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}

function namedCells(told: readonly Cell[]): Entry['cells'] {
  const cellOf = (role: ColumnRole) => told.find((cell) => cell.role === role)?.words
  const cells = {
    people: cellOf('people'),
    direction: cellOf('label'),
    partner: cellOf('partner'),
    place: cellOf('place'),
  }
  return Object.fromEntries(Object.entries(cells).filter(([, words]) => words !== undefined))
}

function spanOf({ start, text }: Words): Span {
  return { start, end: start + text.length }
}
