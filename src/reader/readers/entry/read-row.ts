import { UNKNOWN } from '../../../edtf/edtf.ts'
import type { Block, Document } from '../../document/document.ts'
import type { Words } from '../../document/words.ts'
import type { ColumnRole, Lexicon } from '../../lexicon/lexicon.ts'
import type { Span } from '../../span.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, readLeadingDate, readWholeDate } from '../date/read-date.ts'
import { inFiscalYear, isFiscal } from './fiscal-year.ts'
import type { Entry } from './entry.ts'
import { type Cell, type Roles, cellsOf } from './row-cells.ts'

/** A row of a table with a date and words. */
export function readRow(
  document: Document,
  block: Block,
  columns: Roles,
  above: Above,
  lexicon: Lexicon,
): Entry | undefined {
  const cells = cellsOf(document, block, columns, lexicon)
  const dated = cells.filter(({ role }) => role === 'year' || role === 'date')
  const named = cells.filter((cell) => !dated.includes(cell) && cell.role !== 'number')
  const told = named.filter(({ fromAbove }) => !fromAbove)
  const title = titleOf(told)
  if (!title || dated.length === 0) return undefined
  return {
    ...placeOf(block),
    date: dateOf(dated, above, lexicon)?.reading ?? notTold(title),
    about: aboutOf(told, dated),
    title: spanOf(title),
    cells: namedCells(named),
  }
}

/** A row has no bullet and is part of no other. */
function placeOf({ span, indent }: Block): Pick<Entry, 'span' | 'partOf' | 'marker' | 'indent'> {
  return { span, partOf: undefined, marker: '', indent }
}

function titleOf(told: readonly Cell[]): Words | undefined {
  const cell = told.find(({ role }) => role === 'text') ?? told.find(({ role }) => role === undefined)
  return cell?.words
}

function notTold(title: Words): Entry['date'] {
  return { value: UNKNOWN, span: spanOf(title), basis: 'stated', rule: 'date/not-told' }
}

function dateOf(cells: readonly Cell[], above: Above, { dates }: Lexicon): DateRead | undefined {
  const yearCell = cells.find(({ role }) => role === 'year')
  const dateCell = cells.find(({ role }) => role === 'date')
  if (yearCell && dateCell && new RegExp(`^(?:${dates.every})`).test(yearCell.words.text))
    return everyYear(yearCell)
  const year = yearCell && fromCell(yearCell, readLeadingDate(yearCell.words, dates))
  if (!dateCell || (year && year.reading.value.includes('/'))) return year
  const known = { ...above, ...(year?.year && { year: year.year }) }
  const readCell = (from: Above) => readWholeOrLeading(dateCell.words, dates, from)
  const fiscal = year && isFiscal(yearCell.words.text, dates)
  const read = fromCell(dateCell, fiscal ? inFiscalYear(known, dates, readCell) : readCell(known))
  if (!read || !year || yearCell.fromAbove || dateCell.fromAbove) return read ?? year
  return { ...read, reading: spanning(read, year) }
}

/** "매년 | 5월": it comes back, and no year is told. */
function everyYear({ words }: Cell): DateRead {
  const reading: DateRead['reading'] = {
    value: UNKNOWN,
    span: spanOf(words),
    basis: 'stated',
    rule: 'date/every-year',
  }
  return { reading, from: 0, to: words.text.length, year: undefined }
}

/** What a cell above says is this row's only because it stands there. */
function fromCell({ fromAbove }: Cell, read: DateRead | undefined): DateRead | undefined {
  if (!read || !fromAbove) return read
  return { ...read, reading: { ...read.reading, basis: 'inferred', rule: 'date/cell-above' } }
}

function readWholeOrLeading(words: Words, dates: Lexicon['dates'], above: Above): DateRead | undefined {
  return readWholeDate(words, dates, above) ?? readLeadingDate(words, dates, above)
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
    sent: cellOf('sent'),
    received: cellOf('received'),
    direction: cellOf('direction') ?? cellOf('label'),
    partner: cellOf('partner'),
    place: cellOf('place'),
  }
  return Object.fromEntries(Object.entries(cells).filter(([, words]) => words !== undefined))
}

function spanOf({ start, text }: Words): Span {
  return { start, end: start + text.length }
}
