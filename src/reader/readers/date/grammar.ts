import { bounded } from '../../bounded.ts'
import type { DateWords } from '../../lexicon/date-words.ts'
import { oncePer } from '../../once-per.ts'
import { type Notations, aboutBehind, sticky } from './fragments.ts'
import { namedMonths } from './named-months.ts'
import { yearFirst } from './year-first.ts'

/** The notations of one language as patterns that match at a given place (sticky), most telling first. */
export interface DateGrammar extends Notations {
  readonly words: DateWords
  /** "같은 해 10월", "同月15日": what is put before the rest of a date for its year or month. */
  readonly yearsOn: RegExp
  readonly monthsOn: RegExp
  readonly following: RegExp
  readonly weekdayAndTime: RegExp
  readonly range: RegExp
  readonly and: RegExp
  readonly open: RegExp
  readonly length: RegExp
  readonly noEnd: RegExp
  /** Words that make a date approximate: "약" before it, "경" behind it. */
  readonly aboutBefore: RegExp
  readonly aboutBehind: RegExp
  /** The same before a number, at the end of what stands before it. */
  readonly aboutAtEnd: RegExp
  /** "〃" and "same day" where they are all that is written. */
  readonly asAbove: RegExp
  /** Brackets and a list number before a date; behind them words like "on", of which the group `open` says "since". */
  readonly opening: RegExp
  readonly lead: RegExp
  /** Wherever in a line a date may begin. */
  readonly starts: RegExp
}

export const dateGrammar = oncePer(compile)

function compile(words: DateWords): DateGrammar {
  const notations = words.numericOrder ? namedMonths(words) : yearFirst(words)
  return { words, ...notations, ...relativePatterns(words), ...joinPatterns(words), ...startPatterns(words) }
}

function relativePatterns(w: DateWords) {
  return {
    yearsOn: sticky(
      `(?:(?<same>${w.sameYear})|(?<next>${w.nextYear})|(?<previous>${w.previousYear}))\\s{0,2},?\\s{0,2}`,
    ),
    monthsOn: sticky(`(?:(?<sameMonth>${w.sameMonth})|(?<nextMonth>${w.nextMonth}))\\s{0,2}`),
    following: sticky(`(?:${w.following})\\s`),
  }
}

function joinPatterns(w: DateWords) {
  const clock = `[\\s,]{0,3}\\(?(?:${w.time})(?:\\s?[~-]\\s?(?:${w.time})|\\s?~(?!\\s?\\d))?\\)?`
  const weekday = `(?:\\s?\\(\\s?(?:${w.weekday})\\s?\\)\\.?|,?\\s?(?:${w.weekdayWord})(?!${w.wordLetter}))`
  return {
    weekdayAndTime: sticky(`${weekday}?(?:${clock})?`),
    // "2015/16" too
    range: sticky(
      `\\s{0,3}(?:~|-|${w.from})\\s{0,3}|(?<=(?:19|20)\\d{2})/(?=(?:1[3-9]|[2-9]\\d)(?![\\d/.-]))`,
    ),
    and: sticky(`\\s{0,2}(?:[&·,]|${w.and})\\s{0,2}`),
    open: sticky(
      `\\s?(?:(?:${w.open})(?!${w.wordLetter})|(?:~|-|${w.from})\\s{0,2}(?:${w.now})(?:\\s?(?:${w.until}))?)`,
    ),
    length: sticky(`[\\s,(]{0,3}(?:${w.length})`),
    aboutBefore: sticky(`(?<!${w.wordLetter})(?:${w.aboutBefore})\\s{0,2}`),
    aboutBehind: sticky(aboutBehind(w)),
    aboutAtEnd: new RegExp(`(?<!${w.wordLetter})(?:${w.aboutBefore})\\s{0,2}$`),
    asAbove: new RegExp(`^(?:${w.ditto}|${w.sameDay})$`),
    noEnd: sticky('\\s{0,2}~(?!\\s?\\d)'),
  }
}

// "2003. 7. 7 ~ 7. 12 …", "(2003.7.7) …", "1. 2003. 7. 7 …", "On May 3, …", "Since 1999"
function startPatterns(w: DateWords) {
  const told = [w.sameYear, w.nextYear, w.sameMonth, ...Object.keys(w.eras)].join('|')
  const listNumber = `\\d{1,2}[.)]\\s{1,9}(?=(?:'|19|20)\\d|${told})`
  const words = [...Object.keys(w.months), ...Object.keys(w.eras), w.sameYear, w.nextYear, w.previousYear]
  const more = [w.sameMonth, w.nextMonth, w.following, ...Object.keys(w.seasons), ...numeralsOf(w)]
  return {
    opening: bounded(`^[\\s([<]{0,9}(?:${listNumber})?[([<]?\\s{0,9}`),
    lead: sticky(`(?:(?<open>${w.openBefore})|${w.lead})[\\s,]{0,2}`),
    starts: new RegExp(`(?<![\\d.,'])['\\d]|(?<!${w.wordLetter})(?:${[...words, ...more].join('|')})`, 'g'),
  }
}

function numeralsOf({ numerals }: DateWords): readonly string[] {
  const letters = Object.keys(numerals).map((letter) => RegExp.escape(letter))
  return letters.length > 0 ? [`[${letters.join('')}]`] : []
}
