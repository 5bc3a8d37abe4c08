import { toEdtf } from '../../../edtf/edtf.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut, spanIn } from '../../document/words.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { oncePer } from '../../once-per.ts'
import { inferred } from '../../reading.ts'
import type { Above } from '../date/above.ts'
import { type DateRead, findDate, readWholeDate } from '../date/read-date.ts'
import type { Entry } from './entry.ts'
import { entryOf } from './read-line.ts'
import type { YearHeading } from './year-heading.ts'

/**
 * A line below the heading of a year that does not begin with a date: its day stands inside it, or only the year is
 * known. Undefined when it goes on with the line above.
 */
export function readBelowHeading(
  document: Document,
  block: Block,
  { above, date }: YearHeading,
  entries: readonly Entry[],
  lexicon: Lexicon,
): Entry | undefined {
  const words = wordsOf(document, block.body)
  const last = entries.at(-1)
  if (last && !standsBeside(block, words, last)) return undefined
  const month = last && !isUndated(last) ? monthOnly(words, above, lexicon) : undefined
  if (month) return entryOf(block, words, { date: month.reading, to: month.to })
  const same = last && sameMonth(words, last, lexicon)
  if (same) return entryOf(block, words, { date: same, to: 0 })
  const inside = above.year === undefined ? undefined : findDate(words, lexicon.dates, above)
  if (inside) return entryOf(block, words, { date: inside.reading, to: 0 })
  const listed = last === undefined || isUndated(last) || block.marker !== ''
  return listed ? entryOf(block, words, { date: { ...date, span: spanIn(words) }, to: 0 }) : undefined
}

/** "… ran a workshop that same month": the month of the entry above. */
function sameMonth(words: Words, { date }: Entry, { dates }: Lexicon): Entry['date'] | undefined {
  const found = monthAbove(dates).exec(words.text)
  const month = toEdtf(/^\d{4}-\d\d(?=-|$)/.exec(date.value)?.[0] ?? '')
  if (!found || !month) return undefined
  const span = spanIn(words, found.index, found.index + found[0].length)
  return inferred(month, span, 'date/told-from-entry-above')
}

const monthAbove = oncePer(({ sameMonth: same }: DateWords) => new RegExp(`(?:${same})(?![\\s,]{0,2}\\d)`))

/** "11. 자매학교 희망서한 교환" among lines that begin with their day is of November; it could be a list number. */
function monthOnly(words: Words, above: Above, { dates }: Lexicon): DateRead | undefined {
  const dot = /^\d{1,2}\.(?=\s\D)/.exec(words.text)?.[0].length ?? 0
  const read = dot > 0 ? readWholeDate(cut(words, 0, dot), dates, above) : undefined
  return read && { ...read, reading: { ...read.reading, doubt: { kind: 'two-readings' } } }
}

/** Neither set in nor in brackets, with the same bullet: one more of the list. */
function standsBeside(block: Block, { text }: Words, last: Entry): boolean {
  return block.marker === last.marker && block.indent <= last.indent && !/^[\p{Ll}(]/u.test(text)
}

function isUndated({ date }: Entry): boolean {
  return date.rule === 'date/heading-above'
}
