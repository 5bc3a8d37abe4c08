import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type RecordWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, RecordWords>> = { ko, en, ja, zh }

export function recordWords(locale: Locale): RecordWords {
  return WORDS[locale]
}
