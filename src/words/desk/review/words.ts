import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type ReviewWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, ReviewWords>> = { ko, en }

export function reviewWords(locale: DeskLocale): ReviewWords {
  return WORDS[locale]
}
