import { type Edtf, toEdtf } from '../../../edtf/edtf.ts'
import { isWithin } from '../../../edtf/within.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut, spanIn } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { oncePer } from '../../once-per.ts'
import { type Reading, inferred } from '../../reading.ts'
import { isGovernmentSigning } from '../agreement/signing.ts'
import { type DateRead, aboveOf, findDate, readLeadingDate } from '../date/read-date.ts'
import { readDayBelow } from './day-below.ts'
import type { Entry } from './entry.ts'
import { entryOf } from './read-line.ts'

/** "同日 …" below a line that was set aside, as the day of a merger: its date, and no part of it. */
export function readSameDay(
  document: Document,
  block: Block,
  { date }: Entry,
  { dates }: Lexicon,
): Entry | undefined {
  const words = wordsOf(document, block.body)
  const to = sameDay(dates).exec(words.text)?.[0].length
  if (to === undefined) return undefined
  const told = inferred(date.value, spanIn(words, 0, to), 'date/same-day-as-above', date.doubt)
  return entryOf(block, words, { date: told, to })
}

/** A line below an entry that is an exchange of its own: it has a day of its own, or happened "같은 날". */
export function readSubItem(
  document: Document,
  block: Block,
  entries: readonly Entry[],
  lexicon: Lexicon,
): Entry | undefined {
  const above = entries.at(-1)
  const words = wordsOf(document, block.body)
  if (!above) return undefined
  const told = nextDay(words, above, lexicon) ?? toldFromAbove(words, above, lexicon)
  const parent = above.partOf ?? entries.length - 1
  if (told) return entryOf(block, words, told, parent)
  if (!isBelow(block, entries[parent] ?? above) || readLeadingDate(words, lexicon.dates)) return undefined
  const known = aboveOf(above.date.value)
  const day = readDayBelow(words, lexicon.dates, known)
  if (day) return entryOf(block, words, { date: day.reading, to: day.to }, parent)
  const leading = readLeadingDate(words, lexicon.dates, known)
  if (leading) return entryOf(block, words, { date: leading.reading, to: leading.to }, parent)
  const own = everyYear(lexicon.dates).test(words.text) ? undefined : findDate(words, lexicon.dates, known)
  if (!own || isSigningOfTrip(words.text, own.reading.value, above, lexicon)) return undefined
  return entryOf(block, words, { date: own.reading, to: 0 }, parent)
}

function isBelow(block: Block, parent: Entry): boolean {
  return block.indent > parent.indent || (block.marker !== '' && block.marker !== parent.marker)
}

/** "每年元月 …" came back, and is not of the year above. */
const everyYear = oncePer(({ every }: DateWords) => new RegExp(`^(?:${every})`))

const DAY = 86_400_000 // milliseconds

/** "The next day …": the day after the last of the entry above. */
function nextDay(
  words: Words,
  { date }: Entry,
  lexicon: Lexicon,
): { readonly date: Reading<Edtf>; readonly to: number } | undefined {
  const found = lexicon.nextDay?.exec(words.text)
  const last = /\d{4}-\d{2}-\d{2}$/.exec(date.value)?.[0]
  if (!found || !last) return undefined
  const day = toEdtf(new Date(Date.parse(last) + DAY).toISOString().slice(0, 10))
  const to = found[0].length
  return day && { date: inferred(day, spanIn(words, 0, to), 'date/day-after-that-above', date.doubt), to }
}

const sameDay = oncePer((dates: DateWords) => new RegExp(`^(?:${dates.sameDay})`))

/** "같은 날 …": the date of the entry above; "같은 해 10월 …", "翌年3月 …": its year, or the next. */
function toldFromAbove(
  words: Words,
  above: Entry,
  { dates }: Lexicon,
): { readonly date: Reading<Edtf>; readonly to: number } | undefined {
  const day = sameDay(dates).exec(words.text)
  const to = day?.[0].length ?? 0
  if (day)
    return {
      date: inferred(above.date.value, spanIn(words, 0, to), 'date/same-day-as-above', above.date.doubt),
      to,
    }
  const read = readLeadingDate(words, dates, aboveOf(above.date.value))
  if (read?.reading.rule !== 'date/told-from-entry-above') return undefined
  const closer = closerDate(words, read, above.date.value, dates)
  return closer ?? { date: read.reading, to: read.to }
}

/** "A year later, in September 2006, …": the date behind the words that only count from the entry above. */
function closerDate(
  words: Words,
  { to, reading }: DateRead,
  above: Edtf,
  dates: Lexicon['dates'],
): { readonly date: Reading<Edtf>; readonly to: number } | undefined {
  const gap = /^[\s,]{0,3}/.exec(words.text.slice(to))?.[0].length
  const { month } = aboveOf(above)
  const known = { month, ...aboveOf(reading.value) }
  const read = gap === undefined ? undefined : readLeadingDate(cut(words, to + gap), dates, known)
  if (!read || gap === undefined || read.reading.value.length <= reading.value.length) return undefined
  return { date: read.reading, to: to + gap + read.to }
}

/** The day of signing told below a trip belongs to the trip; the agreement keeps the day. */
export function isSigningOfTrip(text: string, day: Edtf, trip: Entry, lexicon: Lexicon): boolean {
  return isGovernmentSigning(text, lexicon.agreements) && isWithin(day, trip.date.value)
}
