import type { Doubt } from '../reader/reading.ts'

/** The question that an officer has to answer where the reader is not sure. */
export function questionText(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'impossible-date':
      return `No calendar has “${doubt.wrote}”. Which day is meant?`
    case 'end-before-start':
      return `“${doubt.wrote}” ends before it starts. Which days are meant?`
    case 'year-not-written':
      return `“${doubt.wrote}” has no year. Which year is meant?`
    case 'direction-not-told':
      return 'Who travelled: our people, theirs, both, or nobody?'
    case 'kind-not-told':
      return 'What kind of exchange was it?'
    case 'perhaps-no-exchange':
      return 'Is this an exchange at all, or another line with a date?'
    case 'two-readings':
      return 'Is it as read, or one of the others?'
  }
}
