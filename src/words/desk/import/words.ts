import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type ImportWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, ImportWords>> = { ko, en }

export function importWords(locale: DeskLocale): ImportWords {
  return WORDS[locale]
}
