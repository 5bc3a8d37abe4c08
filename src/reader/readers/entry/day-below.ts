import type { Words } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { oncePer } from '../../once-per.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, readLeadingDate } from '../date/read-date.ts'

const dayAtStart = oncePer(({ day }: DateWords) => new RegExp(`^\\d{1,2}\\s?(?:${day})`))

/** "8日 …" below "7月6日~10日 …": a day whose month stands in the line above. */
export function readDayBelow(words: Words, dates: DateWords, { year, month }: Above): DateRead | undefined {
  const day = dayAtStart(dates).exec(words.text)?.[0] ?? ''
  if (year === undefined || month === undefined || /^\d{0,2}\s?$/.test(day)) return undefined
  const before = `${year}.${month}.`
  const whole = { raw: before + words.raw, text: before + words.text, start: words.start - before.length }
  const read = readLeadingDate(whole, dates)
  if (!read) return undefined
  const span = { start: words.start, end: read.reading.span.end }
  const reading = { ...read.reading, span, basis: 'inferred' as const, rule: 'date/month-from-above' }
  return { ...read, reading, from: 0, to: read.to - before.length, year: undefined }
}
