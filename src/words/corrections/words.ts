import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type CorrectionsWords, ko } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, CorrectionsWords>> = { ko, en, ja, zh }

export function correctionsWords(locale: Locale): CorrectionsWords {
  return WORDS[locale]
}
