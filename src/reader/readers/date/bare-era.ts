import type { Lexicon } from '../../lexicon/lexicon.ts'

/** The lexicon that reads "104年2月" as a year of the era, where the page names the era or writes years that no other has. */
export function withBareEra(lexicon: Lexicon, text: string): Lexicon {
  const { bareEra, dates } = lexicon
  return bareEra?.sign.test(text) ? { ...lexicon, dates: { ...dates, bareEra } } : lexicon
}
