import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type MediaWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, MediaWords>> = { ko, en, ja, zh }

export function mediaWords(locale: Locale): MediaWords {
  return WORDS[locale]
}
