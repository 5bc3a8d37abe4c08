import type { Edtf } from '../../../edtf/edtf.ts'
import { boundsOf } from '../../../edtf/bounds.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut } from '../../document/words.ts'
import type { ClauseWords, Lexicon } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, aboveOf, findDate, readLeadingDate } from '../date/read-date.ts'

/** A line that tells several events, each with its date, as so many lines; any other line as it is. */
export function eventsInLine(
  document: Document,
  block: Block,
  above: Above,
  lexicon: Lexicon,
): readonly Block[] {
  const { clauses } = lexicon
  if (!clauses || block.kind === 'row') return [block]
  const words = wordsOf(document, block.body)
  const cuts = cutsIn(words, above, clauses, lexicon)
  if (cuts.length === 0) return [block]
  const ends = [...cuts, words.text.length]
  return ends.map((end, index) => partOf(block, words, cuts[index - 1] ?? 0, end))
}

function partOf(block: Block, words: Words, from: number, to: number): Block {
  const { text, start } = cut(words, from, to)
  const end = start + text.trimEnd().length
  const body = { start: start + text.length - text.trimStart().length, end }
  const span = from === 0 ? { start: block.span.start, end } : body
  return { ...block, span, body, cells: [span], afterGap: from === 0 && block.afterGap }
}

/** Where another event begins. */
function cutsIn(words: Words, above: Above, clauses: ClauseWords, lexicon: Lexicon): readonly number[] {
  const first = readLeadingDate(words, lexicon.dates, above)
  const cuts: number[] = []
  let [told, dateEnd] = [first ? aboveOf(first.reading.value) : above, first?.to ?? 0]
  for (const { at, stop } of marksIn(words.text, clauses)) {
    if (at < dateEnd) continue
    const next = nextEvent(cut(words, at), stop, told, lexicon)
    if (!next) continue
    cuts.push(at)
    told = aboveOf(next.reading.value)
    dateEnd = at + next.to
  }
  return cuts
}

interface Mark {
  readonly at: number
  readonly stop: boolean
}

/** Ends of sentences and pauses outside brackets, by where the text goes on behind them. */
function marksIn(text: string, { stop, pause }: ClauseWords): readonly Mark[] {
  const marks = [stop, pause].flatMap((pattern) =>
    matchesOf(text, pattern).map(({ index, 0: mark }) => ({
      at: index + mark.length,
      stop: pattern === stop,
    })),
  )
  return marks
    .filter(({ at }) => !isInBrackets(text, at) && /[\p{L}\p{N}]/u.test(text.slice(at)))
    .toSorted((a, b) => a.at - b.at)
}

function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at - 1)
  return open >= 0 && text.indexOf(')', open) >= at
}

/** The date of the event that begins here, if one does. */
function nextEvent(rest: Words, stop: boolean, told: Above, lexicon: Lexicon): DateRead | undefined {
  const read = readLeadingDate(rest, lexicon.dates, told)
  if (read && /^[^\p{L}\p{N}]*$/u.test(rest.text.slice(read.to))) return undefined
  if (read) return stop || !isWithin(read.reading.value, told.date) ? read : undefined
  return stop ? dateInSentence(rest, told, lexicon) : undefined
}

/** "4月30日" within "4月28日至5月2日" is a day of that stay. */
function isWithin(date: Edtf, stay: Edtf | undefined): boolean {
  const [inner, outer] = [boundsOf(date), stay === undefined ? undefined : boundsOf(stay)]
  if (!inner.earliest || !inner.latest || !outer?.earliest || !outer.latest) return true
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** "市长于2005年5月访问…", "同日…": not in front, but with its year. */
function dateInSentence(rest: Words, told: Above, { dates, clauses }: Lexicon): DateRead | undefined {
  const same = new RegExp(`^\\s?(?:${dates.sameDay})`).exec(rest.text)
  if (same && told.date !== undefined) return sameDayRead(rest, same[0].length, told.date)
  const end = clauses?.stop.exec(rest.text)?.index ?? rest.text.length
  const read = findDate(cut(rest, 0, end), dates)
  return read && clauses?.beforeDate.test(rest.text.slice(0, read.from)) ? read : undefined
}

function sameDayRead(rest: Words, to: number, value: Edtf): DateRead {
  const span = { start: rest.start, end: rest.start + to }
  return {
    reading: { value, span, basis: 'inferred', rule: 'date/same-day-as-above' },
    from: 0,
    to,
    year: undefined,
  }
}
