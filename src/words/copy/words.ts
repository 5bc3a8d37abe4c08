import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type CopyWords, ko } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, CopyWords>> = { ko, en, ja, zh }

export function copyWords(locale: Locale): CopyWords {
  return WORDS[locale]
}
