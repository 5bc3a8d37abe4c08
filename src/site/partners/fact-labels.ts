import type { Locale } from '../../kernel/locale.ts'
import { FACT_KEYS } from '../../kernel/vocabulary.ts'
import type { FactView } from '../../records/published/views.ts'
import { wordsFor } from '../../words/words-for.ts'

/**
 * The labels under which a reader of this language finds a fact: the page's own where it has them in the language,
 * else our word for the standard key, else the page's own as they are.
 */
export function labelledFor(fact: FactView, locale: Locale): FactView {
  const key = FACT_KEYS.find((one) => one === fact.key)
  if (!key || fact.labels.some((label) => label[locale] !== undefined)) return fact
  return { ...fact, labels: [{ [locale]: wordsFor(locale).factNames[key] }] }
}
