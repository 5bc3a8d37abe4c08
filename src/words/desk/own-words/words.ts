import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { ko, type OwnWordsWords } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, OwnWordsWords>> = { ko, en }

export function ownWordsWords(locale: DeskLocale): OwnWordsWords {
  return WORDS[locale]
}
