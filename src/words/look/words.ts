import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type LookWords, ko } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, LookWords>> = { ko, en, ja, zh }

export function lookWords(locale: Locale): LookWords {
  return WORDS[locale]
}
