import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type MediaWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, MediaWords>> = { ko, en }

export function mediaWords(locale: DeskLocale): MediaWords {
  return WORDS[locale]
}
