import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { ko, type ResidentsWords } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, ResidentsWords>> = { ko, en }

/** The words about what residents sent. */
export function residentsWords(locale: DeskLocale): ResidentsWords {
  return WORDS[locale]
}
