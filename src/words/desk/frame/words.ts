import type { DeskLocale } from '../../../kernel/locale.ts'
import { en } from './en.ts'
import { type FrameWords, ko } from './ko.ts'

const WORDS: Readonly<Record<DeskLocale, FrameWords>> = { ko, en }

/** The words around every page of the desk. */
export function frameWords(locale: DeskLocale): FrameWords {
  return WORDS[locale]
}
