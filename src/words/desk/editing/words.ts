import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type EditingWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, EditingWords>> = { ko, en }

/** The words of writing, checking, publishing and taking back records. */
export function editingWords(locale: DeskLocale): EditingWords {
  return WORDS[locale]
}
