import type { DeskLocale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { type FileTexts, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, FileTexts>> = { ko, en }

export function fileWords(locale: DeskLocale): FileTexts {
  return WORDS[locale]
}
