import type { Edtf } from '../../../edtf/edtf.ts'
import { boundsOf } from '../../../edtf/bounds.ts'
import { type Block, type Document, wordsOf } from '../../document/document.ts'
import { type Words, cut, spanIn } from '../../document/words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { type Reading, inferred } from '../../reading.ts'
import { isGovernmentSigning } from '../agreement/signing.ts'
import { findDate, readLeadingDate } from '../date/read-date.ts'
import { yearOf } from './continue-entry.ts'
import type { Entry } from './entry.ts'
import { entryOf } from './read-line.ts'

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
  const same = sameDay(words, above, lexicon)
  const parent = above.partOf ?? entries.length - 1
  if (same) return entryOf(block, words, same, parent)
  if (!isBelow(block, entries[parent] ?? above) || readLeadingDate(words, lexicon.dates)) return undefined
  const own = findDate(words, lexicon.dates, yearOf(above))
  if (!own || isSigningOfTrip(words, own.reading.value, above, lexicon)) return undefined
  return entryOf(block, words, { date: own.reading, to: 0 }, parent)
}

function isBelow(block: Block, parent: Entry): boolean {
  return block.indent > parent.indent || (block.marker !== '' && block.marker !== parent.marker)
}

/** "같은 날 …", "같은 해 10월 …": the date of the entry above, or its year. */
function sameDay(
  words: Words,
  above: Entry,
  { dates }: Lexicon,
): { readonly date: Reading<Edtf>; readonly to: number } | undefined {
  const day = new RegExp(`^(?:${dates.sameDay})`).exec(words.text)
  if (day) {
    const to = day[0].length
    return {
      date: inferred(above.date.value, spanIn(words, 0, to), 'date/same-day-as-above', above.date.doubt),
      to,
    }
  }
  return sameYear(words, above, { dates }) ?? undefined
}

function sameYear(words: Words, above: Entry, { dates }: Pick<Lexicon, 'dates'>) {
  const found = new RegExp(`^(?:(?<same>${dates.sameYear})|${dates.nextYear})\\s?`).exec(words.text)
  const year = found && yearOf(above)
  if (!found || year === undefined || year === null) return undefined
  const rest = cut(words, found[0].length)
  const read = readLeadingDate(rest, dates, found.groups?.same ? year : year + 1)
  return (
    read && { date: { ...read.reading, rule: 'date/year-of-entry-above' }, to: found[0].length + read.to }
  )
}

/** The day of signing told below a trip belongs to the trip; the agreement keeps the day. */
function isSigningOfTrip(words: Words, day: Edtf, trip: Entry, lexicon: Lexicon): boolean {
  if (!isGovernmentSigning(words.text, lexicon.agreements)) return false
  const inner = boundsOf(day)
  const outer = boundsOf(trip.date.value)
  if (!inner.earliest || !inner.latest || !outer.earliest || !outer.latest) return false
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}
