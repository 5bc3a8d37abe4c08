import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { ko, type LookDeskWords } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, LookDeskWords>> = { ko, en }

export function lookDeskWords(locale: DeskLocale): LookDeskWords {
  return WORDS[locale]
}
