import type { DateWords } from '../../lexicon/date-words.ts'

/** Parts of which the notations of a day, month or year are made. */
interface Parts {
  readonly year: string
  readonly yearThen: string
  readonly toMonth: string
  readonly monthDay: string
  readonly bareMonthDay: string
  readonly dayEnd: string
  readonly monthEnd: string
  readonly monthMark: string
  readonly partOf: string
}

/** Each notation of one language as a pattern that matches at a given place. */
export function pointPatterns(words: DateWords) {
  const parts = partsOf(words)
  return {
    ...fullPatterns(parts, words),
    ...monthAndYearPatterns(parts, words),
    ...shortPatterns(parts, words),
  }
}

function partsOf(w: DateWords): Parts {
  const uncounted = `(?!\\d|\\s?(?:${w.counters}))(?!\\.\\d{1,2}\\s?(?:${w.namedDay}))(?!\\.?\\d{0,6}\\s?[℃˚°%㎢])`
  // cities were founded before 1900, exchanges were not: an older year needs its "년"
  const year = `(?<year>(?:19|20)\\d{2}|1\\d{3}(?=\\s?(?:${w.year})))`
  const dayEnd = `${uncounted}(?:\\s?(?:${w.day}))?(?:\\s?\\.(?!\\d))?`
  const monthMark = `\\s?(?:${w.month})`
  const partOf = `(?:\\s?(?:${w.partOf})(?=${aboutBehind(w)}|(?!${w.wordLetter})))?`
  return {
    year,
    yearThen: `${year}\\.?\\s?(?:${w.year})?\\s{0,2}`,
    toMonth: `\\s?(?:[.,/]\\s{0,3}|(?:${w.year})[.,]?\\s{0,3})`,
    monthDay: `(?<month>\\d{1,2})\\s?(?:[.,/]|${w.month})\\s{0,3}(?<day>\\d{1,2})${dayEnd}`,
    bareMonthDay: `(?<month>\\d{1,2})\\s?(?:[./]|${w.month})\\s{0,3}(?<day>\\d{1,2})${dayEnd}`,
    dayEnd,
    monthEnd: `${uncounted}(?:${monthMark}${partOf}|\\s?\\.(?!\\d))?`,
    monthMark,
    partOf,
  }
}

/** "5월경", "5월 말경에", "2010년경부터", but not "5월 경제교류". */
export function aboutBehind(w: DateWords): string {
  return `\\s?(?:${w.aboutBehind})(?:(?!${w.wordLetter})|(?=${w.from}|${w.until}|${w.open}))`
}

/** With year, month and day. */
function fullPatterns({ year, toMonth, monthDay, monthEnd }: Parts, w: DateWords) {
  return {
    iso: sticky(`${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)`),
    full: sticky(`${year}(?:${toMonth}|\\s{1,9}(?=\\d{1,2}\\s?(?:[./]|${w.month})))${monthDay}`),
    quoted: sticky(`'(?<short>\\d{2})${toMonth}(?:${monthDay}|(?<only>\\d{1,2})${monthEnd})`),
    twoDigits: sticky(`(?<short>\\d{2})${toMonth}${monthDay}`),
  }
}

function monthAndYearPatterns({ year, yearThen, toMonth, monthEnd, monthMark, partOf }: Parts, w: DateWords) {
  const toBareMonth = `\\s{1,9}(?=\\d{1,2}${monthMark})`
  return {
    twoDigitMonth: sticky(`(?<short>\\d{2})(?:${w.year})\\s{0,2}(?<month>\\d{1,2})${monthMark}`),
    season: sticky(`${yearThen}${oneOf('season', w.seasons)}(?!${w.wordLetter})`),
    half: sticky(`${yearThen}${oneOf('half', w.halves)}`),
    month: sticky(`${year}(?:${toMonth}|-|${toBareMonth})(?<month>\\d{1,2})${monthEnd}`),
    year: sticky(`${year}(?!\\d|${w.notYear})(?:\\s?(?:${w.year}))?\\.?${partOf}`),
  }
}

/** What leaves out the year, or all but one number: the line above or the start of the stay has the rest. */
function shortPatterns({ bareMonthDay, monthMark, partOf, dayEnd, monthEnd }: Parts, w: DateWords) {
  return {
    monthDay: sticky(`${bareMonthDay}(?!\\s?(?:${w.namedDay}))`),
    monthWord: sticky(`(?<month>\\d{1,2})${monthMark}(?!\\d)${partOf}`),
    monthDot: sticky(`(?<month>\\d{1,2})\\.(?!\\s?\\d)`),
    seasonAlone: sticky(oneOf('season', w.seasons)),
    halfAlone: sticky(oneOf('half', w.halves)),
    dayAlone: sticky(`(?<day>\\d{1,2})${dayEnd}`),
    monthAlone: sticky(`(?<month>\\d{1,2})${monthEnd}`),
    shortYear: sticky(`(?<short>\\d{2})\\s?(?:${w.year})`),
  }
}

function oneOf(group: string, names: Readonly<Record<string, unknown>>): string {
  return `(?<${group}>${Object.keys(names).join('|')})`
}

export function sticky(source: string): RegExp {
  return new RegExp(source, 'y')
}
