import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { ko, type ListWords } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, ListWords>> = { ko, en }

/** The words of the desk's lists, of changing many records together and of pasting rows. */
export function listWords(locale: DeskLocale): ListWords {
  return WORDS[locale]
}
