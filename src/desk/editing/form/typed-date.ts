import { type Edtf, toEdtf, UNKNOWN } from '../../../edtf/edtf.ts'
import { chooseLexicon } from '../../../reader/lexicon/choose-lexicon.ts'
import { LEXICONS } from '../../../reader/lexicon/lexicons.ts'
import { fold } from '../../../reader/document/fold.ts'
import { readWholeDate } from '../../../reader/readers/date/read-date.ts'

/** A date as an officer types it, in any notation that old pages use, or as EDTF; undefined for what is none. */
export function readTypedDate(typed: string): Edtf | undefined {
  const text = typed.trim()
  const written = toEdtf(text)
  if (written) return written
  const words = { raw: text, text: fold(text), start: 0 }
  const first = chooseLexicon(text)
  for (const lexicon of [first, ...LEXICONS.filter((other) => other !== first)]) {
    const read = readWholeDate(words, lexicon.dates)?.reading.value
    if (read !== undefined && read !== UNKNOWN) return read
  }
  return undefined
}
