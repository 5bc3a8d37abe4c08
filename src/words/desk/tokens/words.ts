import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { ko, type TokenWords } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, TokenWords>> = { ko, en }

/** The words around the tokens of a city's own systems. */
export function tokenWords(locale: DeskLocale): TokenWords {
  return WORDS[locale]
}
