import type { BareEra, DateWords } from '../../lexicon/date-words.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { oncePer } from '../../once-per.ts'

/** The lexicon that reads "104年2月" as a year of the era, where the page names the era or writes years that no other has. */
export function withBareEra(lexicon: Lexicon, text: string): Lexicon {
  const { bareEra, dates } = lexicon
  return bareEra?.sign.test(text) ? { ...lexicon, dates: withEra(bareEra)(dates) } : lexicon
}

const withEra = oncePer((bareEra: BareEra) => oncePer((dates: DateWords) => ({ ...dates, bareEra })))
