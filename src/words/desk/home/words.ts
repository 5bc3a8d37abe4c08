import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type HomeWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, HomeWords>> = { ko, en }

/** The words of the desk's home and of finding things. */
export function homeWords(locale: DeskLocale): HomeWords {
  return WORDS[locale]
}
