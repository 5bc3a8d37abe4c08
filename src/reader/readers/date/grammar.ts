import type { DateWords } from '../../lexicon/date-words.ts'
import { aboutBehind, pointPatterns, sticky } from './point-patterns.ts'

/** The notations of one language as patterns that match at a given place (sticky), most telling first. */
export interface DateGrammar {
  readonly words: DateWords
  readonly withYear: readonly RegExp[]
  readonly withoutYear: readonly RegExp[]
  /** "11." and "가을": enough in a cell of its own or before a tilde. */
  readonly short: readonly RegExp[]
  readonly endOfDay: readonly RegExp[]
  readonly endOfMonth: readonly RegExp[]
  readonly endOfYear: readonly RegExp[]
  readonly weekdayAndTime: RegExp
  readonly range: RegExp
  readonly and: RegExp
  readonly open: RegExp
  readonly noEnd: RegExp
  /** Words that make a date approximate: "약" before it, "경" behind it. */
  readonly aboutBefore: RegExp
  readonly aboutBehind: RegExp
}

const made = new WeakMap<DateWords, DateGrammar>()

export function dateGrammar(words: DateWords): DateGrammar {
  const grammar = made.get(words) ?? compile(words)
  made.set(words, grammar)
  return grammar
}

function compile(words: DateWords): DateGrammar {
  const points = pointPatterns(words)
  const { iso, full, quoted, twoDigits, twoDigitMonth, season, half, month, year } = points
  const { monthDay, monthWord, monthDot, seasonAlone, halfAlone, dayAlone, monthAlone, shortYear } = points
  const full4 = [iso, full, quoted, twoDigits]
  return {
    words,
    withYear: [...full4, twoDigitMonth, season, half, month, year],
    withoutYear: [monthDay, monthWord],
    short: [monthDot, seasonAlone, halfAlone],
    endOfDay: [...full4, monthDay, month, monthWord, dayAlone],
    endOfMonth: [month, monthWord, monthDot, monthAlone],
    endOfYear: [year, shortYear],
    ...joinPatterns(words),
  }
}

function joinPatterns(w: DateWords) {
  const clock = `\\s{0,2}\\(?(?:${w.time})(?:\\s?~\\s?(?:${w.time}))?\\)?`
  return {
    weekdayAndTime: sticky(`(?:\\s?\\(\\s?(?:${w.weekday})\\s?\\)\\.?)?(?:${clock})?`),
    range: sticky(`\\s{0,3}(?:~|-|${w.from})\\s{0,3}`),
    and: sticky(`\\s{0,2}(?:[&·,]|${w.and})\\s{0,2}`),
    open: sticky(
      `\\s?(?:(?:${w.open})(?!${w.wordLetter})|(?:~|${w.from})\\s{0,2}(?:${w.now})(?:\\s?(?:${w.until}))?)`,
    ),
    aboutBefore: sticky(`(?<!${w.wordLetter})(?:${w.aboutBefore})\\s{0,2}(?=[\\d'])`),
    aboutBehind: sticky(aboutBehind(w)),
    noEnd: sticky('\\s{0,2}~(?!\\s?\\d)'),
  }
}
