import { type Edtf, toEdtf, UNKNOWN } from '../../../edtf/edtf.ts'
import { chooseLexicon } from '../../../reader/lexicon/choose-lexicon.ts'
import { LEXICONS } from '../../../reader/lexicon/lexicons.ts'
import type { Reading } from '../../../reader/reading.ts'
import { fold } from '../../../reader/document/fold.ts'
import { readWholeDate } from '../../../reader/readers/date/read-date.ts'

/** Why what was typed is no date: no date at all, a day of no calendar, or an end before its start. */
export function whyNoDate(typed: string): 'not-a-date' | 'date-impossible' | 'date-reversed' {
  for (const { doubt } of readings(typed))
    if (doubt) return doubt.kind === 'end-before-start' ? 'date-reversed' : 'date-impossible'
  return 'not-a-date'
}

/** A date as an officer types it, in any notation that old pages use, or as EDTF; undefined for what is none. */
export function readTypedDate(typed: string): Edtf | undefined {
  const text = typed.trim()
  const written = toEdtf(text)
  if (written) return written
  return readings(text).find(({ value }) => value !== UNKNOWN)?.value
}

/** What each language makes of it, the one that it looks like first. */
function readings(typed: string): Reading<Edtf>[] {
  const text = typed.trim()
  const words = { raw: text, text: fold(text), start: 0 }
  const first = chooseLexicon(text)
  return [first, ...LEXICONS.filter((other) => other !== first)].flatMap(
    (lexicon) => readWholeDate(words, lexicon.dates)?.reading ?? [],
  )
}
