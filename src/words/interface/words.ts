import type { Locale } from '../../kernel/locale.ts'
import { en } from './en.ts'
import { ja } from './ja.ts'
import { type InterfaceWords, ko } from './ko.ts'
import { zh } from './zh.ts'

const WORDS: Readonly<Record<Locale, InterfaceWords>> = { ko, en, ja, zh }

/** What a program is told of a question that could not be answered. */
export function interfaceWords(locale: Locale): InterfaceWords {
  return WORDS[locale]
}

export type { InterfaceWords }
export type ProblemName = keyof InterfaceWords['problems']
