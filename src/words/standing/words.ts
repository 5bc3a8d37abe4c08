import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type StandingWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, StandingWords>> = { ko, en, ja, zh }

export function standingWords(locale: Locale): StandingWords {
  return WORDS[locale]
}
