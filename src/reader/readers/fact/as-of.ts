import { bounded } from '../../bounded.ts'
import { type Words, cut, spanIn } from '../../document/words.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { datePoint } from '../../../edtf/build.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Reading } from '../../reading.ts'
import { type DateRead, findDate, readLeadingDate } from '../date/read-date.ts'

/**
 * "(2019년 말 기준)" is December 2019; "(2021. 10월 기준)", "(2015년)" as they stand. `open` finds the day that stands
 * outside brackets, "2020년 기준 114,247명", in its group `inside`; `behind` the words right before such a day: "as of".
 */
export function readAsOf(
  words: Words,
  dates: DateWords,
  open?: RegExp,
  behind?: RegExp,
): Reading<Edtf> | undefined {
  for (const found of words.text.matchAll(IN_BRACKETS)) {
    const read = dayIn(cut(words, found.index + 1, found.index + found[0].length - 1), dates)
    if (read) return read
  }
  const told = open?.exec(words.text)
  const inside = told?.groups?.inside
  if (told && inside) return dayIn(cut(words, told.index, told.index + inside.length), dates)
  return behind && dayBehind(words, dates, behind)
}

const IN_BRACKETS = bounded(String.raw`\((?<inside>[^()]{3,30})\)`, 'g')

/** "193,000 at 1 April 2022" */
function dayBehind(words: Words, dates: DateWords, pattern: RegExp): Reading<Edtf> | undefined {
  const found = pattern.exec(words.text)
  const rest = found && cut(words, found.index + found[0].length)
  const read = rest && readLeadingDate(rest, dates)
  return rest && read ? asOf(rest, read, dates) : undefined
}

/** The day that some words name: the end of a year is its December. */
export function dayIn(inside: Words, dates: DateWords): Reading<Edtf> | undefined {
  const read = findDate(inside, dates)
  if (read) return asOf(inside, read, dates)
  return shortYear(inside, dates)
}

/** "'21년도": two digits of 1950 to 2049. */
function shortYear(inside: Words, { year }: DateWords): Reading<Edtf> | undefined {
  const found = new RegExp(`^\\s?'(?<digits>\\d{2})\\s?(?:${year})`).exec(inside.text)
  const digits = Number(found?.groups?.digits ?? Number.NaN)
  const value = found ? datePoint({ year: digits + (digits < 50 ? 2000 : 1900) }) : undefined
  if (!found || !value) return undefined
  return { value, span: spanIn(inside, 0, found[0].length), basis: 'stated', rule: 'as-of/two-digits' }
}

/** "48㎢에 15만 명(2018년)": a day behind the next figure is not of this one. */
export function untilNext(words: Words, own: Words): Words {
  const end = own.start - words.start + own.text.length
  const next = /^[^(\d]{0,24}\d[^()]{0,12}[^\d()\s]\s?\(/.exec(words.text.slice(end))
  return next ? cut(words, 0, end) : words
}

const NEAR = 24 // letters before a label in which its date stands: "截至2021年底, 常住人口"

/** "2021年底人口28万人": right in front of the words that name the value. */
export function readAsOfBefore(before: Words, dates: DateWords): Reading<Edtf> | undefined {
  const near = cut(before, Math.max(0, before.text.length - NEAR))
  const read = findDate(near, dates)
  const gap = read && /^[^.;()\d]{0,6}$/.test(near.text.slice(read.to))
  return read && gap ? asOf(near, read, dates) : undefined
}

/** The end of a year is its December. */
function asOf(words: Words, { reading, from, to }: DateRead, dates: DateWords): Reading<Edtf> {
  const { value, span } = reading
  const told = words.text.slice(from, to + 4)
  const end = new RegExp(`^(?:[^(),]{2,10}?\\s?)?(?:${dates.endOfYear})(?!${dates.wordLetter})`).test(told)
  const before = new RegExp(`(?:${dates.endOfYear})\\s(?:of\\s)?$`).test(words.text.slice(0, from))
  const december =
    (end || before) && /^\d{4}$/.test(value) ? datePoint({ year: Number(value), month: 12 }) : undefined
  return december ? { value: december, span, basis: 'stated', rule: 'as-of/end-of-year' } : reading
}
