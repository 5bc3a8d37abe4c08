import { askedDates } from '../../../edtf/asked/asked-dates.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { folded } from '../../../kernel/folded.ts'
import { tokensAskedBy } from './date-tokens.ts'
import { marks } from './marks.ts'
import { acrossBlank, pairsOf, type Run, runsOf } from './tokens.ts'
import type { Wanted } from './wanted.ts'

/** One word of a question. */
export interface Term {
  /** As it was typed. */
  readonly words: string
  /** As it is compared, without blanks; empty for a date, which is not looked for as a word. */
  readonly folded: string
  readonly date: Edtf | null
}

/** More than anybody types; the rest is left out. */
const MOST_TERMS = 8
const LONGEST = 200

/** The dates and words of a question, the dates first. */
export function termsOf(question: string): Term[] {
  const { dates, rest } = askedDates(question.slice(0, LONGEST))
  const dated = dates.map(({ date, words, bare }) => ({ words, folded: bare ? words : '', date }))
  const words = rest
    .split(/[\s,;·/|]/u)
    .map((word) => ({ words: word, folded: folded(word).replaceAll(' ', ''), date: null }))
  return [...dated, ...words.filter((term) => term.folded !== '')].slice(0, MOST_TERMS)
}

/**
 * Tokens of the rows that have the word in their text. Only the end of a word may be the beginning of another; a single
 * letter beside others adds nothing that the look at the text does not see.
 */
export function wantedInText(term: Term): Wanted[] {
  const runs = runsOf(folded(term.words))
  const telling = runs.length > 1 ? runs.filter(({ letters, east }) => !east || letters.length > 1) : runs
  return (telling.length > 0 ? telling : runs).flatMap((run) =>
    run.east ? inPairs(run.letters) : [wordFrom(run.letters, run === runs.at(-1))],
  )
}

/** The rows of the asked date. */
export function wantedByDate({ date }: Term): Wanted[] {
  const tokens = date === null ? [] : tokensAskedBy(date)
  return tokens.map((token) => ({ token }))
}

export function wantedPartners(partnershipIds: readonly string[]): Wanted[] {
  return partnershipIds.map((id) => ({ token: marks.partnership(id) }))
}

const LEAST_WITHOUT_BLANK = 4 // letters of a word that may be several, written without a blank

function inPairs(letters: Run['letters']): Wanted[] {
  const [only] = letters
  if (letters.length === 1 && only !== undefined) return [{ token: only, begins: true }]
  const pairs = pairsOf(letters).slice(0, -1)
  if (letters.length < LEAST_WITHOUT_BLANK) return pairs.map((token) => ({ token }))
  return pairs.map((token) => ({ any: [{ token }, { token: acrossBlank(token) }] }))
}

function wordFrom(letters: Run['letters'], isLast: boolean): Wanted {
  return { token: letters.join(''), begins: isLast && letters.length > 1 }
}

/** Whether pairs alone do not say that the letters stand side by side, so that the text itself has to be looked at. */
export function needsLook(term: Term): boolean {
  const runs = runsOf(folded(term.words))
  return runs.length > 1 || runs.some(({ letters, east }) => east && letters.length > 2)
}
