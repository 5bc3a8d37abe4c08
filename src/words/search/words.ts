import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type SearchWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, SearchWords>> = { ko, en, ja, zh }

export function searchWords(locale: Locale): SearchWords {
  return WORDS[locale]
}
