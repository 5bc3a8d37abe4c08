import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type GuessWords, ko } from './ko.ts'

export function guessWords(locale: DeskLocale): GuessWords {
  return { ko, en }[locale]
}
