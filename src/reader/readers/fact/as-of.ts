import { type Words, cut } from '../../document/words.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { datePoint } from '../../../edtf/build.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Reading } from '../../reading.ts'
import { findDate } from '../date/read-date.ts'

/** "(2019년 말 기준)" is December 2019; "(2021. 10월 기준)", "(2015년)" as they stand. */
export function readAsOf(words: Words, dates: DateWords): Reading<Edtf> | undefined {
  for (const found of words.text.matchAll(/\((?<inside>[^()]{4,30})\)/g)) {
    const inside = cut(words, found.index + 1, found.index + found[0].length - 1)
    const read = findDate(inside, dates)
    if (read) return endOfYear(inside, read.reading, dates) ?? read.reading
  }
  return undefined
}

function endOfYear(
  inside: Words,
  { value, span }: Reading<Edtf>,
  dates: DateWords,
): Reading<Edtf> | undefined {
  const end = new RegExp(
    `^\\d{4}\\s?(?:${dates.year})?\\.?\\s?(?:${dates.endOfYear})(?!${dates.wordLetter})`,
  ).test(inside.text.trimStart())
  const december = end && /^\d{4}$/.test(value) ? datePoint({ year: Number(value), month: 12 }) : undefined
  return december && { value: december, span, basis: 'stated', rule: 'as-of/end-of-year' }
}
