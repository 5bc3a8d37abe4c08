import { bounded } from '../../bounded.ts'
import type { DateWords } from '../../lexicon/date-words.ts'

/** The notations of a language as sources of patterns, most telling first; every group is named after what it holds. */
export interface Notations {
  readonly withYear: readonly RegExp[]
  readonly withoutYear: readonly RegExp[]
  /** "11." and "가을": enough in a cell of its own or before a tilde. */
  readonly short: readonly RegExp[]
  /** "07. 4월", where the entries above leave out the century too. */
  readonly shortYearMonth: readonly RegExp[]
  readonly endOfDay: readonly RegExp[]
  readonly endOfMonth: readonly RegExp[]
  readonly endOfYear: readonly RegExp[]
}

export function sticky(source: string): RegExp {
  return bounded(source, 'y')
}

export function oneOf(group: string, names: Readonly<Record<string, unknown>>): string {
  const longestFirst = Object.keys(names).toSorted((a, b) => b.length - a.length)
  return longestFirst.length > 0 ? `(?<${group}>${longestFirst.join('|')})` : '(?!)'
}

/** "5월경", "5월 말경에", "2010년경부터", but not "5월 경제교류". */
export function aboutBehind(w: DateWords): string {
  return `\\s?(?:${w.aboutBehind})(?:(?!${w.wordLetter})|(?=${w.from}|${w.until}|${w.open}))`
}
