import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type PulseWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, PulseWords>> = { ko, en, ja, zh }

/** The words that tell whether a tie lives. */
export function pulseWords(locale: Locale): PulseWords {
  return WORDS[locale]
}
