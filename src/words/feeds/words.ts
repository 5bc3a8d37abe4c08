import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type FeedWords, ko } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, FeedWords>> = { ko, en, ja, zh }

export function feedWords(locale: Locale): FeedWords {
  return WORDS[locale]
}
