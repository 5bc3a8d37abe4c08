import type { Locale } from '../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type Words } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, Words>> = { ko, en, ja, zh }

export function wordsFor(locale: Locale): Words {
  return WORDS[locale]
}
