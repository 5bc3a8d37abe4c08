import { LOCALES } from '../../kernel/locale.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { type TaughtWord, toMeaning } from '../../records/register/taught-words.ts'

export const LONGEST_WORD = 60
export const MOST_AT_ONCE = 20

export type TeachFormFault =
  | { readonly kind: 'word-missing' }
  | { readonly kind: 'word-short'; readonly word: string }
  | { readonly kind: 'word-long'; readonly word: string }
  | { readonly kind: 'words-many' }
  | { readonly kind: 'meaning-missing' }

/** The words that an officer wrote, one on a line, under what they mean. */
export function readTeachForm(body: URLSearchParams): Result<TaughtWord[], TeachFormFault> {
  const words = linesOf(body.get('words') ?? '')
  const meaning = toMeaning(body.get('meaning') ?? '')
  const language = LOCALES.find((one) => one === body.get('language')) ?? 'ko'
  // A column is told by the whole of its name, anything else by words that stand among others.
  const faults = wordFaults(words, meaning?.[0] === 'columns' ? 1 : 2)
  if (!meaning) faults.push({ kind: 'meaning-missing' })
  if (!meaning || faults.length > 0) return refused(...faults)
  return ok(words.map((word) => ({ language, word, meaning })))
}

/** One word, as the button beside it names it; undefined for what is no word of ours. */
export function readForgetForm(body: URLSearchParams): TaughtWord | undefined {
  const meaning = toMeaning(body.get('meaning') ?? '')
  const language = LOCALES.find((one) => one === body.get('language'))
  const word = body.get('word') ?? ''
  return meaning && language && word !== '' ? { language, word, meaning } : undefined
}

function linesOf(text: string): string[] {
  const lines = text.normalize('NFC').split(/\r?\n/u)
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))]
}

function wordFaults(words: readonly string[], shortest: number): TeachFormFault[] {
  if (words.length === 0) return [{ kind: 'word-missing' }]
  if (words.length > MOST_AT_ONCE) return [{ kind: 'words-many' }]
  const short = words.find((word) => [...word].length < shortest)
  const long = words.find((word) => word.length > LONGEST_WORD)
  return [
    ...(short === undefined ? [] : [{ kind: 'word-short', word: short } as const]),
    ...(long === undefined ? [] : [{ kind: 'word-long', word: long.slice(0, 12) } as const]),
  ]
}
