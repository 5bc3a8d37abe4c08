import type { Edtf } from '../../../edtf/edtf.ts'
import { isWithin } from '../../../edtf/within.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import { oncePer } from '../../once-per.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, aboveOf, findDate, readLeadingDate } from '../date/read-date.ts'

/** A date in a line, and where the words that it dates begin. */
interface Event {
  readonly start: number
  readonly date: Edtf
  /** Where its own words begin, behind the date when that stands in front. */
  readonly words: number
  /** Told to be on the day of the one before. */
  readonly same?: true
}

/** A line as the parts that each tell an event with its own date: the sentences of a paragraph, the clauses of a note. */
export function eventsOf(document: Document, block: Block, above: Above, lexicon: Lexicon): readonly Block[] {
  if (block.kind === 'row') return [block]
  const words = wordsOf(document, block.body)
  const events = eventsIn(words, above, lexicon)
  const starts = events
    .slice(isLead(words, events[0], above) ? 1 : 0)
    .map(({ start }) => start)
    .filter((start) => start > 0)
  if (starts.length === 0) return [block]
  return [0, ...starts].map((start, index) => part(block, words, start, starts[index]))
}

const LONGEST_LEAD = 60

/** "Tenth anniversary. On the 3rd of July …": below a year a few words without a date belong to what comes next. */
function isLead({ text }: Words, first: Event | undefined, { year }: Above): boolean {
  const start = first?.start ?? 0
  return year !== undefined && start > 0 && text.slice(0, start).trim().length <= LONGEST_LEAD
}

function part(block: Block, { start: from, text }: Words, start: number, next: number | undefined): Block {
  const end = from + start + text.slice(start, next).replace(/[\s,;/]{1,9}$/, '').length
  const span = { start: start === 0 ? block.span.start : from + start, end }
  const body = { start: from + start, end }
  return { ...block, span, body, cells: [span], afterGap: block.afterGap || start > 0 }
}

function eventsIn(words: Words, above: Above, lexicon: Lexicon): readonly Event[] {
  const events: Event[] = []
  const ends = sentenceStarts(words, lexicon)
  for (const start of [...new Set([0, ...ends, ...clauseStarts(words.text)])].toSorted((a, b) => a - b)) {
    const last = events.at(-1)
    const sentence = start === 0 || ends.includes(start)
    const until = ends.find((end) => end > start) ?? words.text.length
    const event = eventAt(words, { start, until, sentence }, last ? aboveOf(last.date) : above, lexicon)
    if (event && (last ? isAnother(words.text, last, event) : sentence)) events.push(event)
  }
  return events
}

interface Place {
  readonly start: number
  readonly until: number
  /** A clause begins with its date; a sentence may hold it anywhere. */
  readonly sentence: boolean
}

function eventAt(
  words: Words,
  { start, until, sentence }: Place,
  above: Above,
  lexicon: Lexicon,
): Event | undefined {
  const rest = cut(words, start, until)
  const same = start > 0 ? sameDay(rest, above, lexicon) : undefined
  if (same) return { start, date: same.date, words: start + same.to, same: true }
  const leading = readLeadingDate(rest, lexicon.dates, above)
  const read = leading ?? (sentence ? findDate(rest, lexicon.dates) : undefined)
  const told = sentence || (read && /\p{L}/u.test(rest.text.slice(read.to)))
  if (
    !read ||
    !told ||
    isInPassing(rest, read, lexicon) ||
    (!sentence && read.year === undefined && !/^\d{4}-(?:0|1[0-2])/.test(read.reading.value))
  )
    return undefined
  return { start, date: read.reading.value, words: start + (leading ? read.to : 0) }
}

/** "当日下午…": the day of the event before. */
function sameDay({ text }: Words, { date }: Above, { dates }: Lexicon) {
  const found = sameDayAtStart(dates).exec(text)
  return found && date !== undefined ? { date, to: found[0].length } : undefined
}

const sameDayAtStart = oncePer((dates: DateWords) => new RegExp(`^\\s?(?:${dates.sameDay})`))

/** "平成10年の提携以来": a date that only says since when. */
function isInPassing({ text }: Words, { to }: DateRead, { held }: Lexicon): boolean {
  return held.inPassing?.test(text.slice(to)) ?? false
}

/** Words stand between the two, and the second is no day of the stay that the first tells. */
function isAnother(text: string, last: Event, { start, date, same }: Event): boolean {
  const between = text.slice(last.words, start).replaceAll(/[^\p{L}]/gu, '')
  return between.length > 1 && (same || !isWithin(date, last.date))
}

function sentenceStarts({ text }: Words, { facts }: Lexicon): readonly number[] {
  return matchesOf(text, facts.sentenceEnd)
    .map(({ index, 0: end }) => index + end.length)
    .filter((start) => start < text.length)
}

/** Behind commas and slashes outside brackets. */
function clauseStarts(text: string): readonly number[] {
  let depth = 0
  const starts: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[()]|[,;/]\s?(?=\S)/g)) {
    if (mark === '(') depth += 1
    else if (mark === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0) starts.push(index + mark.length)
  }
  return starts
}
