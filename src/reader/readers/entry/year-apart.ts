import { type Words, cut } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { type DateRead, readLeadingDate } from '../date/read-date.ts'

/** "2016 - 12 & 13 November: …", "2019: Fri 3 May …": a year in front, parted by a mark from the rest of its date. */
export function readYearApart(words: Words, dates: DateWords): DateRead | undefined {
  const found = /^(?<year>(?:19|20)\d{2})(?:\s?[-:,|]\s+|\s(?=\())/.exec(words.text)
  if (!found?.groups?.year) return undefined
  const rest = cut(words, found[0].length)
  const read = readLeadingDate(rest, dates, { year: Number(found.groups.year) })
  if (!read || read.year !== undefined || !/^\d{4}-/.test(read.reading.value)) return undefined
  const to = found[0].length + read.to
  return {
    ...read,
    reading: { ...read.reading, span: { ...read.reading.span, start: words.start } },
    from: 0,
    to,
  }
}
