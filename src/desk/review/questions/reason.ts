import type { EntryReading } from '../../../acts/review/readings.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'

const LONGEST = 60

/** Why a value is what it is: the words it was read from, whether they say so, and the rule. */
export function reasonOf({ basis, rule, span }: EntryReading, text: string, locale: DeskLocale): Html {
  const words = reviewWords(locale)
  if (basis === 'entered') return html`${words.enteredBy}`
  const read = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim()
  const quoted = read.length > LONGEST ? `${read.slice(0, LONGEST)}…` : read
  return html`${basis === 'stated' ? words.statedIn(quoted) : words.inferredFrom(quoted)} ·
    <span class="rule">${words.rule(rule)}</span>`
}
