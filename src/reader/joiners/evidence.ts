import type { Words } from '../document/words.ts'
import { spanIn } from '../document/words.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ExchangeReading } from '../page-reading.ts'
import { findDate } from '../readers/date/read-date.ts'

/** A sentence of the background with the date of an exchange tells the same event: it is evidence, not a second one. */
export function joinEvidence(
  exchanges: readonly ExchangeReading[],
  sentences: readonly Words[],
  lexicon: Lexicon,
): readonly ExchangeReading[] {
  const dated = sentences.map((words) => ({
    span: spanIn(words),
    date: findDate(words, chooseLexicon(words.text, lexicon).dates)?.reading.value,
  }))
  return exchanges.map((exchange) => {
    const same = dated.filter(({ date }) => date !== undefined && date === exchange.date.value)
    return same.length > 0 ? { ...exchange, evidence: same.map(({ span }) => span) } : exchange
  })
}
