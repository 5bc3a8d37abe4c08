import type { Locale, Texts } from '../kernel/locale.ts'
import { FACT_KEYS } from '../kernel/vocabulary.ts'
import { wordsFor } from '../words/words-for.ts'

interface Labelled {
  readonly key: string | null
  /** The page's own labels, outermost first. */
  readonly labels: readonly Texts[]
}

/**
 * The labels under which a reader of this language finds a fact: the page's own where it has them in the language,
 * else our word for the standard key, else the page's own as they are.
 */
export function labelledFor<Fact extends Labelled>(fact: Fact, locale: Locale): Fact {
  const key = FACT_KEYS.find((one) => one === fact.key)
  if (!key || fact.labels.some((label) => label[locale] !== undefined)) return fact
  return { ...fact, labels: [{ [locale]: wordsFor(locale).factNames[key] }] }
}
