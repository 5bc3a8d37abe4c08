import { type Words, cut } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { type DateRead, readLeadingDate, readWholeDate } from '../date/read-date.ts'
import type { Entry } from './entry.ts'

/**
 * "2013년 | 의원 4명 방문(9.3~9.6)", "2001 -- From October 28 to November 4, …": where the date is a year alone, the words
 * behind it may begin or end with its days.
 */
export function withDayInWords(date: Entry['date'], about: Words, dates: DateWords): Entry['date'] {
  if (!/^\d{4}$/.test(date.value)) return date
  const above = { year: Number(date.value) }
  const read =
    within(date, readLeadingDate(about, dates, above)) ?? within(date, inBrackets(about, dates, above))
  return read
    ? { ...date, value: read.value, span: read.span, basis: 'inferred', rule: 'date/day-in-words' }
    : date
}

/** A day or a month of that year; a number that is no date gives a year at most. */
function within(date: Entry['date'], read: DateRead | undefined): DateRead['reading'] | undefined {
  const reading = read?.reading
  return reading?.value.startsWith(`${date.value}-`) && reading.doubt === undefined ? reading : undefined
}

const LAST_BRACKETS = /\((?<inside>[^()]{3,30})\)\W{0,3}$/

function inBrackets(about: Words, dates: DateWords, above: { readonly year: number }): DateRead | undefined {
  const found = LAST_BRACKETS.exec(about.text)
  const inside = found && cut(about, found.index + 1, found.index + 1 + (found.groups?.inside?.length ?? 0))
  return inside ? readWholeDate(inside, dates, above) : undefined
}
