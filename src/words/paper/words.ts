import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type PaperWords } from './ko.ts'
import { zh } from './zh.ts'

const ALL: Readonly<Record<Locale, PaperWords>> = { ko, en, ja, zh }

export function paperWords(locale: Locale): PaperWords {
  return ALL[locale]
}
