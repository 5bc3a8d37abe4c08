import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type AboutWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, AboutWords>> = { ko, en, ja, zh }

export function aboutWords(locale: Locale): AboutWords {
  return WORDS[locale]
}
