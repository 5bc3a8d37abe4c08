import { type Edtf, toEdtf } from '../edtf/edtf.ts'
import { fold } from './document/fold.ts'
import { trimmed } from './document/words.ts'
import { chooseLexicon } from './lexicon/choose-lexicon.ts'
import type { Reading } from './reading.ts'
import { NOTHING_ABOVE } from './readers/date/above.ts'
import { readWholeDate } from './readers/date/read-date.ts'

/**
 * A date as an officer types it into a form: "2003. 7. 7 ~ 12", "7 July 2003", "2003年7月", or as records keep it. With a
 * year to lean on, "7. 7" is enough. Undefined when nothing but a date cannot be made of it.
 */
export function readTypedDate(typed: string, year?: number): Reading<Edtf> | undefined {
  const raw = typed.trim()
  const kept = toEdtf(raw)
  if (kept) return { value: kept, span: { start: 0, end: raw.length }, basis: 'stated', rule: 'date/as-kept' }
  const words = trimmed({ raw, text: fold(raw), start: 0 })
  return readWholeDate(words, chooseLexicon(raw).dates, { ...NOTHING_ABOVE, year })?.reading
}
