import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type AccountWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, AccountWords>> = { ko, en }

/** The words around signing in, invitations and accounts. */
export function accountWords(locale: DeskLocale): AccountWords {
  return WORDS[locale]
}
