import type { Exchange } from './exchange.ts'

/** The values of an exchange that the public sees marked as concluded, as long as nobody confirmed them. */
export const MARKED_GUESSES = ['direction', 'people'] as const
export type MarkedGuess = (typeof MARKED_GUESSES)[number]

type Based = { readonly basis: string } | null

export function guessesIn(content: Readonly<Record<MarkedGuess, Based>>): MarkedGuess[] {
  return MARKED_GUESSES.filter((field) => content[field]?.basis === 'inferred')
}

/** The same exchange with its guesses as a person's own statement; the values stay. */
export function withGuessesConfirmed(content: Exchange): Exchange {
  const { direction, people } = content
  return { ...content, direction: stated(direction), people: people && stated(people) }
}

function stated<T extends Exchange['direction'] | NonNullable<Exchange['people']>>(valued: T): T {
  return valued.basis === 'inferred' ? { ...valued, basis: 'entered', rule: null } : valued
}
