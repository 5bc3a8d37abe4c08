import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type ChronicleWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, ChronicleWords>> = { ko, en, ja, zh }

export function chronicleWords(locale: Locale): ChronicleWords {
  return WORDS[locale]
}
