import { toEdtf, UNKNOWN } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { readTypedDate } from '../../reader/read-typed-date.ts'

/** A date in a field: in words when the reader reads those back as the same date, else as it is kept; empty when not known. */
export function shownDate(value: string, locale: DeskLocale): string {
  const date = toEdtf(value)
  if (!date || date === UNKNOWN) return ''
  const words = inWords(date, locale)
  return readTypedDate(words)?.value === date ? words : date
}
