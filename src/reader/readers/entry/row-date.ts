import { dateInterval } from '../../../edtf/build.ts'
import { UNKNOWN, toEdtf } from '../../../edtf/edtf.ts'
import { type Words, cut } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { ColumnRole } from '../../lexicon/lexicon.ts'
import { inferred } from '../../reading.ts'
import type { Span } from '../../span.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, aboveOf, readLeadingDate, readWholeDate } from '../date/read-date.ts'
import { inFiscalYear, isFiscal } from './fiscal-year.ts'
import type { Cell } from './row-cells.ts'

/** The date of a row, from one cell, from a year and a day, from a start and an end, or from year, month and day. */
export function readRowDate(cells: readonly Cell[], above: Above, dates: DateWords): DateRead | undefined {
  const end = cells.find(({ role }) => role === 'end')
  const start = inNumbers(cells, above, dates) ?? startOf(cells, above, dates)
  return start && end ? withEnd(start, end.words, dates) : start
}

const OF_DATE: ReadonlySet<ColumnRole | undefined> = new Set(['year', 'date', 'end', 'month', 'day'])

export function isOfDate(role: ColumnRole | undefined): boolean {
  return OF_DATE.has(role)
}

// what may stand behind: the word for the unit, a day of the week, the time
const NUMBERS = /^\d{1,4}(?:\s?[~-]\s?\d{1,2}(?!\d|:))?/

/** "2003 | 7 | 7~12": numbers in cells of their own, which any language reads as one date. */
function inNumbers(cells: readonly Cell[], above: Above, dates: DateWords): DateRead | undefined {
  const month = cells.find(({ role }) => role === 'month')
  if (!month) return undefined
  if (!/\d/.test(month.words.text)) return inMonthCell(cells, month, above, dates)
  const parts = ['year', 'month', 'day'].map((role) => cells.find((cell) => cell.role === role))
  const [year = '', ...rest] = parts.map((cell) => NUMBERS.exec(cell?.words.text ?? '')?.[0] ?? '')
  const joined = [year || String(above.year ?? ''), ...rest].filter((part) => part !== '').join('-')
  const read = readWholeDate({ raw: joined, text: joined, start: 0 }, dates, above)
  const told = parts.flatMap((cell) => (cell ? [spanOf(cell.words)] : []))
  const span = {
    start: Math.min(...told.map(({ start }) => start)),
    end: Math.max(...told.map(({ end }) => end)),
  }
  return read && { ...read, reading: { ...read.reading, span } }
}

/** "2013 | 상반기": the column of the month holds more than a number. */
function inMonthCell(
  cells: readonly Cell[],
  month: Cell,
  above: Above,
  dates: DateWords,
): DateRead | undefined {
  const yearCell = cells.find(({ role }) => role === 'year')
  const year = (yearCell && readLeadingDate(yearCell.words, dates))?.year ?? above.year
  return readWholeDate(month.words, dates, { ...above, year })
}

/** The last day in a column of its own; an empty one or a dash says that there was only one day. */
function withEnd(start: DateRead, end: Words, dates: DateWords): DateRead {
  const read = readWholeDate(end, dates, aboveOf(start.reading.value))
  if (!read) return start
  const span = { start: start.reading.span.start, end: read.reading.span.end }
  const value = dateInterval(start.reading.value, read.reading.value)
  const doubt = { kind: 'end-before-start', wrote: end.raw } as const
  const reading = value
    ? { ...start.reading, span, value }
    : { ...start.reading, span, value: UNKNOWN, doubt }
  return { ...start, reading }
}

function startOf(cells: readonly Cell[], above: Above, dates: DateWords): DateRead | undefined {
  const yearCell = cells.find(({ role }) => role === 'year')
  const dateCell = cells.find(({ role }) => role === 'date')
  if (yearCell && dateCell && new RegExp(`^(?:${dates.every})`).test(yearCell.words.text))
    return everyYear(yearCell)
  const year =
    yearCell &&
    fromCell(yearCell, readInBrackets(yearCell.words, dates) ?? readYear(yearCell.words, dates, above))
  if (!dateCell || (year && year.reading.value.includes('/'))) return year
  const known = { ...above, ...(year?.year && { year: year.year }) }
  const month = year && monthAlone(dateCell.words, year, dates)
  if (month) return month
  const words = withMonths(dateCell.words, dates)
  const readCell = (from: Above) => readWholeOrLeading(words, dates, from)
  const fiscal = year && isFiscal(yearCell.words.text, dates)
  const read = fromCell(dateCell, fiscal ? inFiscalYear(known, dates, readCell) : readCell(known))
  if (!read || !year || yearCell.fromAbove || dateCell.fromAbove) return read ?? year
  return { ...read, reading: spanning(read, year) }
}

/** "2008 | 5": beside a year a number is its month. */
function monthAlone(words: Words, year: DateRead, dates: DateWords): DateRead | undefined {
  const number = /^\s?(?<month>1[0-2]|0?[1-9])\s?$/.exec(words.text)?.groups?.month
  if (number === undefined || !/^\d{4}$/.test(year.reading.value)) return undefined
  const text = `${year.reading.value}-${number.padStart(2, '0')}`
  const read = readWholeDate({ raw: text, text, start: 0 }, dates)
  const span = { start: year.reading.span.start, end: spanOf(words).end }
  return read && { ...read, reading: { ...read.reading, span, rule: 'date/year-in-cell-before' } }
}

/** "3~8월": the first month leaves out its word. */
function withMonths(words: Words, { month }: DateWords): Words {
  const told = new RegExp(`^(?<first>\\d{1,2})(?=\\s?~\\s?\\d{1,2}\\s?(?<mark>${month}))`).exec(words.text)
  const { first, mark } = told?.groups ?? {}
  if (first === undefined || mark === undefined) return words
  const whole = (text: string) => first + mark + text.slice(first.length)
  return { ...words, raw: whole(words.raw), text: whole(words.text) }
}

/** "1996 (Aug 2-9)": a year, and in brackets when in it. */
function readInBrackets(words: Words, dates: DateWords): DateRead | undefined {
  const found = /^\s?(?<year>(?:19|20)\d{2})\D{0,3}\((?=[^()]{2,30}\)\s?$)/.exec(words.text)
  if (!found?.groups?.year) return undefined
  const inside = cut(words, found[0].length, words.text.lastIndexOf(')'))
  const read = readWholeDate(inside, dates, { year: Number(found.groups.year) })
  return (
    read && { ...read, year: Number(found.groups.year), reading: { ...read.reading, span: spanOf(words) } }
  )
}

/** "'94" is a year where its column says so. */
function readYear(words: Words, dates: DateWords, { year }: Above): DateRead | undefined {
  const read = readLeadingDate(words, dates) ?? yearAfter(words, dates, year)
  const short = /^\s?'?(?<short>\d{2})\s?$/.exec(words.text)?.groups?.short
  if (read || !short) return read
  const january = readLeadingDate({ raw: '', text: `'${short}.1`, start: 0 }, dates)
  const value = january && toEdtf(january.reading.value.slice(0, 4))
  const reading = value && inferred(value, spanOf(words), 'date/two-digit-year')
  return reading && { reading, from: 0, to: words.text.length, year: Number(value) }
}

/** "翌44年": the year after that of the row above. */
function yearAfter(words: Words, dates: DateWords, year: number | undefined): DateRead | undefined {
  const read = readLeadingDate(words, dates, { year })
  if (read?.reading.rule !== 'date/told-from-entry-above' || !/^\d{4}$/.test(read.reading.value))
    return undefined
  return { ...read, year: Number(read.reading.value) }
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

function readWholeOrLeading(words: Words, dates: DateWords, above: Above): DateRead | undefined {
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

function spanOf({ start, text }: Words): Span {
  return { start, end: start + text.length }
}
