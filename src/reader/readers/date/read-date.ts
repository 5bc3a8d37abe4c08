import { type Edtf, partsOf } from '../../../edtf/edtf.ts'
import { type Words, spanIn } from '../../document/words.ts'
import { latest } from '../../latest.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { oncePer } from '../../once-per.ts'
import { type Reading, inferred } from '../../reading.ts'
import { type Above, NOTHING_ABOVE } from './above.ts'
import { completeDate } from './complete.ts'
import { type DateGrammar, dateGrammar } from './grammar.ts'
import { scanPoint, scanRelative, scanSpan } from './scan.ts'
import type { WrittenPoint, WrittenSpan } from './written-date.ts'

/** A date at the start of some words, and where the words go on behind it. */
export interface DateRead {
  readonly reading: Reading<Edtf>
  readonly from: number
  readonly to: number
  /** The year of its start where the words themselves tell it; the lines below may leave it out. */
  readonly year: number | undefined
}

/** The date that some words begin with. */
export function readLeadingDate(
  words: Words,
  dates: DateWords,
  above: Above = NOTHING_ABOVE,
): DateRead | undefined {
  const { brackets, places } = startsOf(dates)(words.text)
  for (const place of places) {
    const read = readDateAt(words, place, dateGrammar(dates), above)
    if (read) return { ...read, to: read.to + closingAt(words.text, read.to, brackets) }
  }
  return undefined
}

function closingAt(text: string, at: number, brackets: string): number {
  return /[([<]/.test(brackets) ? (/^\s?[)\]>]/.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0
}

/** Where a date may begin, and what is written there: by the words alone, whatever stands above them. */
interface Place {
  readonly at: number
  readonly written: readonly WrittenSpan[]
}

const startsOf = oncePer((dates: DateWords) => {
  const grammar = dateGrammar(dates)
  return latest((text) => {
    const brackets = grammar.opening.exec(text)?.[0] ?? ''
    const { at, open } = behindLead(text, brackets.length, grammar)
    const behind = placeAt(text, at, grammar, open)
    const places = at > brackets.length ? [behind, placeAt(text, brackets.length, grammar)] : [behind]
    return { brackets, places }
  })
})

const MOST_LEADS = 3 // "Since early in …", "On Friday, …"

/** Behind words like "on" and "since", which belong to the date. */
function behindLead(text: string, from: number, { lead }: DateGrammar): { at: number; open: boolean } {
  let [at, open] = [from, false]
  for (let count = 0; count < MOST_LEADS; count++) {
    lead.lastIndex = at
    const found = lead.exec(text)
    if (!found) break
    at += found[0].length
    open ||= found.groups?.open !== undefined
  }
  return { at, open }
}

/** The date that fills a cell: here "11." and "가을" are enough, and "〃" is the cell above. */
export function readWholeDate(
  words: Words,
  dates: DateWords,
  above: Above = NOTHING_ABOVE,
): DateRead | undefined {
  const read =
    readLeadingDate(words, dates, above) ?? readShort(words, dates, above) ?? readDitto(words, dates, above)
  return read && /^[\s.)\]]*$/.test(words.text.slice(read.to)) ? read : undefined
}

/** The first date with a year of its own; with a known year also "(5. 3, 문경시청)". */
export function findDate(words: Words, dates: DateWords, above: Above = NOTHING_ABOVE): DateRead | undefined {
  const grammar = dateGrammar(dates)
  for (const { index } of words.text.matchAll(grammar.starts)) {
    const at = index - aboutBefore(words.text, index, grammar)
    const read = readDateAt(words, placeAt(words.text, at, grammar), grammar, above)
    if (read && (read.year !== undefined || above.year !== undefined)) return read
  }
  return undefined
}

/** How many letters of "약 " stand before the number. */
function aboutBefore(text: string, at: number, { aboutAtEnd }: DateGrammar): number {
  return aboutAtEnd.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0
}

/** Two digits of a year may also be a month: what they are then is told second. */
function placeAt(text: string, at: number, grammar: DateGrammar, open = false): Place {
  const dated = scanPoint(text, at, grammar.withYear, grammar)
  const certain = dated && !dated.point.shortYear
  const told = certain
    ? undefined
    : (scanRelative(text, at, grammar) ?? scanPoint(text, at, grammar.withoutYear, grammar))
  const points = [dated, told].filter((point) => point !== undefined)
  return { at, written: points.map((point) => opened(scanSpan(text, at, point, grammar), open)) }
}

/** The first of what may be written here that can be a date. */
function readDateAt(
  words: Words,
  { at, written }: Place,
  grammar: DateGrammar,
  above: Above,
): DateRead | undefined {
  const short = above.shortYears ? scanPoint(words.text, at, grammar.shortYearMonth, grammar) : undefined
  const spans = short ? [scanSpan(words.text, at, short, grammar), ...written] : written
  const span = spans.find((possible) => plausible(possible, above))
  return span ? dateRead(words, span, above) : readShortRange(words, at, grammar, above)
}

/** "Since 1999" has no end. */
function opened(written: WrittenSpan, open: boolean): WrittenSpan {
  return open && written.join === 'none' ? { ...written, join: 'open' } : written
}

/** Without a year of its own a number is a date only where it can be one: "13.5" is none. */
function plausible({ start, end }: WrittenSpan, above: Above): boolean {
  if (start.shortYear && contradicts(start, above)) return false
  if (start.quoted && start.month === undefined) return true
  if (start.shortYear && (start.season ?? end?.year) !== undefined) return true
  if (start.shortYear) return start.month !== undefined && start.month <= 12 && (start.day ?? 1) <= 31
  if (start.year !== undefined) return true
  const month = start.month ?? (start.day ? end?.month : undefined) ?? 1
  return (above.year ?? end?.year) !== undefined && !isBareDay(start, end) && month <= 12 && month >= 1
}

/** Below the heading "1998" the line "10. 1. 3여 통합" is of 1 October, not of 2010. */
function contradicts({ year, quoted }: WrittenPoint, { headed, year: above }: Above): boolean {
  return headed === true && !quoted && above !== undefined && year !== above
}

/** A day without a month is none, unless the line above has the month. */
function isBareDay({ day, month, monthsOn }: WrittenPoint, end: WrittenPoint | undefined): boolean {
  return day !== undefined && (month ?? monthsOn ?? end?.month) === undefined
}

function readShort(words: Words, dates: DateWords, above: Above): DateRead | undefined {
  const grammar = dateGrammar(dates)
  const first = scanPoint(words.text, 0, grammar.short, grammar)
  return first && dateRead(words, scanSpan(words.text, 0, first, grammar), above)
}

function readDitto(words: Words, dates: DateWords, { date }: Above): DateRead | undefined {
  if (date === undefined || !dateGrammar(dates).asAbove.test(words.text.trim())) return undefined
  const reading = inferred(date, spanIn(words), 'date/same-as-above')
  return { reading, from: 0, to: words.text.length, year: undefined }
}

/** "〃 매화나무 식수": the date of the line above, and words of its own. */
export function readLeadingDitto(words: Words, { ditto }: DateWords, { date }: Above): DateRead | undefined {
  const found = new RegExp(`^\\s{0,9}(?:${ditto})(?=\\s)`).exec(words.text)
  if (!found || date === undefined) return undefined
  const to = found[0].length
  return { reading: inferred(date, spanIn(words, 0, to), 'date/same-as-above'), from: 0, to, year: undefined }
}

/** "10.∼11." and "상반기" at the start of a line, when the year is known. */
function readShortRange(words: Words, at: number, grammar: DateGrammar, above: Above): DateRead | undefined {
  const first = above.year === undefined ? undefined : scanPoint(words.text, at, grammar.short, grammar)
  if (!first) return undefined
  const written = scanSpan(words.text, at, first, grammar)
  return written.join === 'range' || !first.point.month ? dateRead(words, written, above) : undefined
}

function dateRead(words: Words, written: WrittenSpan, above: Above): DateRead {
  const { from, to, start, end } = written
  const complete = completeDate(written, above, words.raw.slice(from, to))
  const year = start.year ?? (end?.year === undefined ? undefined : yearOf(complete.value))
  return { reading: { ...complete, span: spanIn(words, from, to) }, from, to, year }
}

/** The year that a date begins in; undefined when nothing is known of it. */
export function yearOf(date: Edtf): number | undefined {
  return aboveOf(date).year
}

/** What the lines below a date may leave out. */
export function aboveOf(date: Edtf): Above {
  const parts = partsOf(date)
  const point = parts.kind === 'point' ? parts.point : parts.kind === 'interval' ? parts.start : undefined
  if (point === undefined || typeof point === 'string') return { date }
  const year = Number(point.year)
  return { year: Number.isNaN(year) ? undefined : year, month: point.month, date }
}
