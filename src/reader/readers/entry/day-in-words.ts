import { type Edtf, toEdtf } from '../../../edtf/edtf.ts'
import { type Words, cut } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { type DateRead, findDate, readLeadingDate, readWholeDate } from '../date/read-date.ts'
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
  if (read)
    return { ...date, value: read.value, span: read.span, basis: 'inferred', rule: 'date/day-in-words' }
  return perhapsMonth(date, about) ?? perhapsLater(date, about, dates)
}

/** "2003년 | 5. 격려서한 발송": the number is a month or that of an item. */
function perhapsMonth(date: Entry['date'], about: Words): Entry['date'] | undefined {
  const month = /^\(?(?<month>1[0-2]|0?[1-9])\.\s{0,2}(?=\p{L})/u.exec(about.text)?.groups?.month
  const value = month && toEdtf(`${date.value}-${month.padStart(2, '0')}`)
  if (!value) return undefined
  const doubt = { kind: 'two-readings' } as const
  return { ...date, value, basis: 'inferred', rule: 'date/month-or-item', doubt, alternatives: [date.value] }
}

/** "'95 -- After the January earthquake … in February": a month further in may be that of the event. */
function perhapsLater(date: Entry['date'], about: Words, dates: DateWords): Entry['date'] {
  const read = within(date, findDate(about, dates, { year: Number(date.value) }))
  if (!read || date.doubt || !isMonthTold(read.value)) return date
  return { ...date, doubt: { kind: 'two-readings' }, alternatives: [read.value] }
}

function isMonthTold(value: Edtf): boolean {
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(value)
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
