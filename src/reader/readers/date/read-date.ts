import type { Edtf } from '../../../edtf/edtf.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Reading } from '../../reading.ts'
import { completeDate } from './complete.ts'
import { dateGrammar } from './grammar.ts'
import { type FoundPoint, scanPoint, scanSpan } from './scan.ts'
import type { WrittenSpan } from './written-date.ts'

/** A date at the start of some words, and where the words go on behind it. */
export interface DateRead {
  readonly reading: Reading<Edtf>
  readonly from: number
  readonly to: number
  /** The year as written, which the lines below may leave out. */
  readonly year: number | undefined
}

// "2003. 7. 7 ~ 7. 12 …", "(2003.7.7) …", "1. 2003. 7. 7 …": brackets and a list number may stand around it.
const OPENING = /^[\s([<]*(?:\d{1,2}[.)]\s+(?=(?:'|19|20)\d))?[([<]?\s*/

/** The date that some words begin with. `year` is known from a heading or the row above. */
export function readLeadingDate(words: Words, dates: DateWords, year?: number): DateRead | undefined {
  const opening = OPENING.exec(words.text)?.[0] ?? ''
  const read = readDateAt(words, opening.length, dates, year)
  if (!read) return undefined
  const close = /[([<]/.test(opening) ? (/^\s?[)\]>]/.exec(words.text.slice(read.to))?.[0].length ?? 0) : 0
  return { ...read, to: read.to + close }
}

/** The date that fills a cell: here "11." and "가을" are enough. */
export function readWholeDate(words: Words, dates: DateWords, year?: number): DateRead | undefined {
  const read = readLeadingDate(words, dates, year) ?? readShort(words, dates, year)
  return read && words.text.slice(read.to).trim() === '' ? read : undefined
}

/** The first date with a year of its own; with a known year also "(5. 3, 문경시청)". */
export function findDate(words: Words, dates: DateWords, year?: number): DateRead | undefined {
  for (const { index } of words.text.matchAll(/(?<![\d.,'])['\d]/g)) {
    const read = readDateAt(words, index - aboutBefore(words.text, index, dates), dates, year)
    if (read && (read.year !== undefined || year !== undefined)) return read
  }
  return undefined
}

/** How many letters of "약 " stand before the number. */
function aboutBefore(text: string, at: number, { aboutBefore: words, wordLetter }: DateWords): number {
  const before = text.slice(Math.max(0, at - 8), at)
  return new RegExp(`(?<!${wordLetter})(?:${words})\\s{0,2}$`).exec(before)?.[0].length ?? 0
}

function readDateAt(words: Words, at: number, dates: DateWords, year?: number): DateRead | undefined {
  const grammar = dateGrammar(dates)
  const dated = scanPoint(words.text, at, grammar.withYear, grammar)
  const first = dated ?? scanPoint(words.text, at, grammar.withoutYear, grammar)
  if (!first || !plausible(first, year)) return readShortRange(words, at, dates, year)
  return dateRead(words, scanSpan(words.text, at, first, grammar), year)
}

/** Without a year of its own a number is a date only where it can be one: "13.5" is none. */
function plausible({ point }: FoundPoint, year: number | undefined): boolean {
  if (point.shortYear) return point.month !== undefined && point.month <= 12 && (point.day ?? 1) <= 31
  if (point.year !== undefined) return true
  return year !== undefined && (point.month ?? 1) <= 12 && (point.month ?? 1) >= 1
}

function readShort(words: Words, dates: DateWords, year?: number): DateRead | undefined {
  const grammar = dateGrammar(dates)
  const first = scanPoint(words.text, 0, grammar.short, grammar)
  return first && dateRead(words, scanSpan(words.text, 0, first, grammar), year)
}

/** "10.∼11." and "상반기" at the start of a line, when the year is known. */
function readShortRange(words: Words, at: number, dates: DateWords, year?: number): DateRead | undefined {
  const grammar = dateGrammar(dates)
  const first = year === undefined ? undefined : scanPoint(words.text, at, grammar.short, grammar)
  if (!first) return undefined
  const written = scanSpan(words.text, at, first, grammar)
  return written.join === 'range' || !first.point.month ? dateRead(words, written, year) : undefined
}

function dateRead(words: Words, written: WrittenSpan, year?: number): DateRead {
  const { from, to } = written
  const complete = completeDate(written, year, words.raw.slice(from, to))
  return { reading: { ...complete, span: spanIn(words, from, to) }, from, to, year: written.start.year }
}
