import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type FilesWords, ko } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, FilesWords>> = { ko, en, ja, zh }

export function filesWords(locale: Locale): FilesWords {
  return WORDS[locale]
}
