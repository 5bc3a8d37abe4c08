import type { EntryReading } from '../../../acts/review/readings.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { guessWords } from '../../../words/desk/guesses/words.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { guessOf } from './guess.ts'

const LONGEST = 60

/** Why a value is what it is, as a sentence: the words that say so, or what it was concluded from. */
export function reasonOf({ basis, rule, span }: EntryReading, text: string, locale: DeskLocale): string {
  const words = reviewWords(locale)
  if (basis === 'entered') return words.enteredBy
  const read = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim()
  const quoted = read.length > LONGEST ? `${read.slice(0, LONGEST)}…` : read
  return basis === 'stated' ? words.statedIn(quoted) : guessWords(locale).guesses[guessOf(rule)](quoted)
}
