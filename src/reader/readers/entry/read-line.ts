import { type Edtf, UNKNOWN, toEdtf } from '../../../edtf/edtf.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut, spanIn } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { oncePer } from '../../once-per.ts'
import { type Reading, inferred } from '../../reading.ts'
import type { Above } from '../date/above.ts'
import { findDate, readLeadingDate, readLeadingDitto } from '../date/read-date.ts'
import { readDayBelow } from './day-below.ts'
import type { Entry } from './entry.ts'
import { readYearApart } from './year-apart.ts'

const patternsOf = oncePer(({ length, every, sameDay }: DateWords) => ({
  lengthAtEnd: new RegExp(
    `(?<!\\d)(?:${length})[^\\p{L}\\d]{0,9}$|\\(\\s?(?:${length})\\s?[,/·][^()]{1,12}\\)[^\\p{L}\\d]{0,9}$`,
    'u',
  ),
  every: new RegExp(`^(?:${every})`),
  sameDayBehind: new RegExp(`\\(\\s?(?:${sameDay})\\s?\\)$`),
}))

type Dated = Pick<Entry, 'date'> & { readonly to: number }

/** A line that tells its date: in front, as "매년 10월", or with its year somewhere in a line that has no entry above or is not set in from it, as `indent`. */
export function readLine(
  document: Document,
  block: Block,
  above: Above,
  lexicon: Lexicon,
  indent = 0,
): Entry | undefined {
  const words = wordsOf(document, block.body)
  const dated =
    leading(words, above, lexicon) ??
    sameDayBehind(words, above, lexicon.dates) ??
    recurring(words, lexicon) ??
    within(words, block, indent, lexicon)
  return dated && entryOf(block, words, dated)
}

export function entryOf(block: Block, words: Words, { date, to }: Dated, partOf?: number): Entry {
  const about = spanIn(words, to + leadingMarks(words.text.slice(to)))
  const { span, marker, indent } = block
  return { span, date, about, title: about, cells: {}, partOf, marker, indent }
}

/** Colons, dashes and brackets that stand between a date and its words. */
export function leadingMarks(text: string): number {
  return /^[\s:,;)\]>~-]*/.exec(text)?.[0].length ?? 0
}

function leading(words: Words, above: Above, { dates }: Lexicon): Dated | undefined {
  const apart = readYearApart(words, dates)
  if (apart) return { date: apart.reading, to: apart.to }
  const read =
    readLeadingDate(words, dates, above) ??
    readDayBelow(words, dates, above) ??
    readLeadingDitto(words, dates, above)
  return read && { date: withLength(read.reading, cut(words, read.to), dates), to: read.to }
}

/** "2009年9月1日起 … 研修一年": how long it lasted is told at the end, so the start stands alone. */
function withLength(date: Reading<Edtf>, rest: Words, dates: DateWords): Reading<Edtf> {
  const start = /^(?<start>[^/]+)\/\.\.$/.exec(date.value)?.groups?.start
  const value = start && patternsOf(dates).lengthAtEnd.test(rest.text) ? toEdtf(start) : undefined
  return value ? { ...date, value, rule: 'date/start-and-length' } : date
}

/** "매년 10월 …": it comes back each year and no year is told. */
function recurring(words: Words, { dates }: Lexicon): Dated | undefined {
  const found = patternsOf(dates).every.exec(words.text)
  if (!found) return undefined
  const since = readLeadingDate(cut(words, found[0].length), dates)
  if (since && /^\d{4}(?:\/|$)/.test(since.reading.value)) return { date: since.reading, to: 0 }
  const span = spanIn(words, 0, found[0].length)
  return { date: { value: UNKNOWN, span, basis: 'stated', rule: 'date/every-year' }, to: 0 }
}

/** "▶ 로터리클럽 우정 서약 (같은 날)" */
function sameDayBehind(words: Words, { date }: Above, dates: DateWords): Dated | undefined {
  const found = patternsOf(dates).sameDayBehind.exec(words.text)
  if (!found || date === undefined) return undefined
  return { date: inferred(date, spanIn(words, found.index), 'date/same-day-as-above'), to: 0 }
}

/** "자매결연 체결 (2004. 5. 4)": the date stands behind, with its year; or early in a sentence: "市长于2005年5月访问…。". */
function within(words: Words, block: Block, indent: number, { dates, headings }: Lexicon): Dated | undefined {
  const alone = block.afterGap || block.marker !== ''
  const sentence = block.indent <= indent && headings.sentenceEnd.test(words.text)
  const read = alone || sentence ? findDate(words, dates) : undefined
  return read && (alone || read.from < EARLY) ? { date: read.reading, to: 0 } : undefined
}

const EARLY = 16 // letters before the date: a longer way in, the sentence tells of something else
