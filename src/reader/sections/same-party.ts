import { type Document, wordsOf } from '../document/document.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ExchangeReading } from '../page-reading.ts'
import { inferred } from '../reading.ts'

/** "The same party planted a tree": those of the exchange above, as many and on the same journey. */
export function withSameParty(
  document: Document,
  exchanges: readonly ExchangeReading[],
  page: Lexicon,
): readonly ExchangeReading[] {
  const told: ExchangeReading[] = []
  for (const exchange of exchanges) {
    const above = told.at(-1)
    const words = wordsOf(document, exchange.title.span)
    const { sameParty } = chooseLexicon(words.text, page).directions
    told.push(above && sameParty?.test(words.text) ? sameAs(above, exchange) : exchange)
  }
  return told
}

function sameAs({ people, direction }: ExchangeReading, exchange: ExchangeReading): ExchangeReading {
  const { span } = exchange.title
  return {
    ...exchange,
    people: exchange.people ?? (people && inferred(people.value, span, 'people/same-as-above', people.doubt)),
    direction: inferred(direction.value, span, 'direction/same-as-above', direction.doubt),
  }
}
