import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { markerOf } from '../../document/marker.ts'
import { type Words, cut, spanIn, trimmed } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type DateRead, aboveOf, findDate, readLeadingDate } from '../date/read-date.ts'
import type { Entry } from './entry.ts'
import { isSigningOfTrip } from './read-sub-item.ts'

/** An entry and the parts of its words that are exchanges of their own: "10.7 … / 10.14 …", a line of a cell with its day. */
export function withClauses(
  document: Document,
  entry: Entry,
  index: number,
  { cells }: Pick<Block, 'cells'>,
  lexicon: Lexicon,
): readonly Entry[] {
  const about = wordsOf(document, entry.about)
  const inCells = partsOf(about).filter(({ words }) => !cells.some((cell) => cell.start === words.start))
  const clauses = inCells.flatMap((part) => clauseOf(part, entry, lexicon) ?? [])
  const [first] = clauses
  if (!first) return [entry]
  const parts = clauses.map(({ words, read }) => entryOf(entry, words, read, index))
  const inLine = !about.text.includes('\t')
  return [inLine ? endingAt(entry, first.words.start) : entry, ...parts]
}

interface Clause {
  readonly words: Words
  readonly read: DateRead
}

interface Part {
  readonly words: Words
  /** Whether it stands in a line of its own. */
  readonly below: boolean
}

/** What stands behind a break inside a cell, or behind a slash between two events. */
function partsOf(about: Words): readonly Part[] {
  const breaks = [...about.text.matchAll(/\n|\s\/\s|\t|;\s/g)]
  return breaks
    .map(({ index, 0: mark }, at) => ({
      mark,
      words: cut(about, index + mark.length, breaks[at + 1]?.index ?? about.text.length),
    }))
    .filter(({ mark, words }) => mark !== '\t' && words.text.trim() !== '')
    .map(({ mark, words }) => ({ words: trimmed(words), below: mark === '\n' }))
}

/** The day of signing within a trip belongs to the trip, but where it is told in a line of its own. */
function clauseOf({ words, below }: Part, entry: Entry, lexicon: Lexicon): Clause | undefined {
  const told = cut(words, markerOf(words.text).length)
  const above = aboveOf(entry.date.value)
  const leading = readLeadingDate(told, lexicon.dates, above)
  const read = leading ?? behind(told, entry, lexicon)
  const day = read && /-/.test(read.reading.value) && /\p{L}/u.test(told.text)
  const apart = leading && below
  if (!read || !day || (!apart && isSigningOfTrip(told.text, read.reading.value, entry, lexicon)))
    return undefined
  return {
    words,
    read: leading
      ? { ...leading, to: leading.to + words.text.length - told.text.length }
      : { ...read, to: 0 },
  }
}

/** "- 시청 앞 솟대 제막(5. 6)": its day stands in brackets at its end. */
function behind(words: Words, entry: Entry, { dates }: Lexicon): DateRead | undefined {
  const bracket = /\([^()]{1,24}\)\s*$/.exec(words.text)
  return bracket ? findDate(cut(words, bracket.index), dates, aboveOf(entry.date.value)) : undefined
}

function entryOf(entry: Entry, words: Words, { reading, to }: DateRead, partOf: number): Entry {
  const gap = /^[\s:,)-]*/.exec(words.text.slice(to))?.[0].length ?? 0
  const about = spanIn(words, Math.min(words.text.length, to + gap))
  const { partner } = entry.cells
  const cells = partner ? { partner } : {}
  return {
    ...entry,
    span: spanIn(words),
    date: reading,
    about,
    title: about,
    cells,
    partOf: entry.partOf ?? partOf,
  }
}

/** The words of the entry itself, without what was found to be another. */
function endingAt(entry: Entry, start: number): Entry {
  const end = Math.max(entry.about.start, start)
  return {
    ...entry,
    span: { ...entry.span, end },
    about: { ...entry.about, end },
    title: { ...entry.title, end },
  }
}
