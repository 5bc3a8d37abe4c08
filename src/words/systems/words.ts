import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { ko, type SystemsWords } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, SystemsWords>> = { ko, en, ja, zh }

/** What a program is told of a request that could not be done. */
export function systemsWords(locale: Locale): SystemsWords {
  return WORDS[locale]
}

export type SystemsProblem = keyof SystemsWords
