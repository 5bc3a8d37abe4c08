import { UNKNOWN } from '../../../edtf/edtf.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, spanIn } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { findDate, readLeadingDate } from '../date/read-date.ts'
import type { Entry } from './entry.ts'

type Dated = Pick<Entry, 'date'> & { readonly to: number }

/** A line that tells its date: in front, as "매년 10월", or with its year somewhere in a line that has no entry above. */
export function readLine(
  document: Document,
  block: Block,
  year: number | undefined,
  lexicon: Lexicon,
): Entry | undefined {
  const words = wordsOf(document, block.body)
  const dated = leading(words, year, lexicon) ?? recurring(words, lexicon) ?? within(words, block, lexicon)
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

function leading(words: Words, year: number | undefined, { dates }: Lexicon): Dated | undefined {
  const read = readLeadingDate(words, dates, year)
  return read && { date: read.reading, to: read.to }
}

/** "매년 10월 …": it comes back each year and no year is told. */
function recurring(words: Words, { dates }: Lexicon): Dated | undefined {
  const found = new RegExp(`^(?:${dates.every})`).exec(words.text)
  if (!found) return undefined
  const span = spanIn(words, 0, found[0].length)
  return { date: { value: UNKNOWN, span, basis: 'stated', rule: 'date/every-year' }, to: 0 }
}

/** "자매결연 체결 (2004. 5. 4)": the date stands behind, with its year. */
function within(words: Words, block: Block, { dates }: Lexicon): Dated | undefined {
  const read = block.afterGap || block.marker !== '' ? findDate(words, dates) : undefined
  return read && { date: read.reading, to: 0 }
}
