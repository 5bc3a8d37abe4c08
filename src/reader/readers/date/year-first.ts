import type { DateWords } from '../../lexicon/date-words.ts'
import { type Notations, aboutBehind, oneOf, sticky } from './fragments.ts'

/** Parts of which the notations of a day, month or year are made. */
interface Parts {
  readonly year: string
  readonly yearThen: string
  readonly toMonth: string
  readonly monthDay: string
  readonly bareMonthDay: string
  readonly month: string
  readonly day: string
  readonly dayEnd: string
  readonly monthEnd: string
  readonly monthMark: string
  readonly partOf: string
}

/** Notations that go from the year to the day: "2003. 7. 7", "平成15年7月7日", "92.7.7". */
export function yearFirst(words: DateWords): Notations {
  const parts = partsOf(words)
  const { iso, compact, full, spaced, quoted, twoDigits } = fullPatterns(parts, words)
  const { twoDigitMonth, quotedMonth, quotedYear, eraMonth, eraDay, shortYearMonth, half, shortHalf } =
    shortYearPatterns(parts, words)
  const { season, shortSeason, shortSpan, month, year } = monthAndYearPatterns(parts, words)
  const {
    monthDay,
    monthWord,
    monthDot,
    seasonAlone,
    halfAlone,
    dayAlone,
    commaDay,
    monthAlone,
    monthToMonth,
    shortYear,
  } = shortPatterns(parts, words)
  const fullest = [iso, compact, full, spaced, quoted, twoDigits]
  return {
    withYear: [
      iso,
      half,
      shortHalf,
      ...fullest,
      season,
      shortSeason,
      shortSpan,
      month,
      twoDigitMonth,
      quotedYear,
      year,
    ],
    withoutYear: [monthDay, monthWord, monthToMonth],
    short: [monthDot, seasonAlone, halfAlone],
    shortYearMonth: [shortYearMonth],
    endOfDay: [...fullest, eraDay, monthDay, month, monthWord, commaDay, dayAlone],
    endOfMonth: [quotedMonth, eraMonth, month, monthWord, monthDot, monthAlone],
    endOfYear: [year, shortYear],
  }
}

function partsOf(w: DateWords): Parts {
  const uncounted = `(?!\\d|,\\d{3}|\\s?(?:${w.counters}))(?!\\.\\d{1,2}\\s?(?:${w.namedDay}))(?!\\.?\\d{0,6}\\s?[℃˚°%㎢])`
  const year = yearPattern(w)
  const dayEnd = `${uncounted}(?:\\s?(?:${w.day}))?(?:\\s?\\.(?!\\d))?`
  const monthMark = `\\s?(?:${w.month})`
  const partOf = `(?:\\s?(?:${w.partOf})(?=${aboutBehind(w)}|(?!${w.wordLetter})))?`
  const marks = `(?:(?<fiscal>${w.fiscalYear})|${w.year})`
  const month = `(?<month>\\d{1,2}|${numeralsBefore(w, monthMark)})`
  const day = `(?<day>\\d{1,2}|${numeralsBefore(w, `\\s?(?:${w.day})`)})`
  return {
    year,
    yearThen: `${year}\\.?\\s?${marks}?${otherYear(w)}[\\s,]{0,2}`,
    toMonth: `\\s?(?:[.,/]\\s{0,3}|${marks}${otherYear(w)}[.,]?\\s{0,3})`,
    monthDay: `${month}\\s?(?:[.,/]|${w.month})\\s{0,3}${day}${dayEnd}`,
    bareMonthDay: `${month}\\s?(?:[./]|${w.month})\\s{0,3}${day}${dayEnd}`,
    month,
    day,
    dayEnd,
    monthEnd: `${uncounted}(?:${monthMark}${partOf}|\\s?\\.(?!\\d))?`,
    monthMark,
    partOf,
  }
}

/** Cities were founded before 1900, exchanges were not: an older year needs its mark. */
function yearPattern(w: DateWords): string {
  const marked = `(?=${otherYear(w)}\\s?(?:${w.fiscalYear}|${w.year}))`
  const written = numeralsOf(w)
  const inWords = written ? `|(?<yearInWords>${written}{4})${marked}` : ''
  const bare = w.bareEra ? `|(?<bareEraYear>${w.bareEra.year})` : ''
  const western = `(?<year>(?:19|20)\\d{2}|1\\d{3}${marked})`
  return `(?:(?:${western}|${eraPattern(w, marked)}${inWords})${otherYear(w)}${bare})`
}

/** "平成15年", "H15.7", "S59 5.3", "昭和62-平成3年". */
function eraPattern(w: DateWords, marked: string): string {
  const written = numeralsOf(w)
  const number = `(?<eraYear>\\d{1,4}|${w.firstYear}${written ? `|${written}{1,4}` : ''})`
  const numbers = `(?=\\s?[.,/~-]\\s?(?:\\d|[A-Z]\\d|${eraNames(w)})|\\s{1,2}\\d{1,2}\\s?(?:[./]|${w.month}))`
  return `${oneOf('era', w.eras)}\\s?${number}(?:${marked}|${numbers})`
}

function eraNames({ eras }: DateWords): string {
  return Object.keys(eras).join('|') || '(?!)'
}

/** The same year once more: "2023(令和5)年", "平成20年(2008年)". */
function otherYear(w: DateWords): string {
  return `(?:\\s?\\(\\s?(?:(?:${eraNames(w)})\\s?(?:\\d{1,3}|${w.firstYear})|(?:19|20)\\d{2})\\s?(?:${w.year})?\\s?\\))?`
}

function numeralsOf({ numerals }: DateWords): string | undefined {
  const letters = Object.keys(numerals)
  return letters.length > 0 ? `[${letters.map((letter) => RegExp.escape(letter)).join('')}]` : undefined
}

function numeralsBefore(w: DateWords, mark: string): string {
  const numeral = numeralsOf(w)
  return numeral ? `${numeral}{1,3}(?=${mark})` : '(?!)'
}

/** With year, month and day. */
function fullPatterns({ year, toMonth, month, day, monthDay, monthEnd, dayEnd }: Parts, w: DateWords) {
  const [twoDigitMonth, twoDigitDay] = ['0[1-9]|1[0-2]', '0[1-9]|[12]\\d|3[01]']
  return {
    iso: sticky(`${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)`),
    compact: sticky(
      `(?<year>(?:19|20)\\d{2})(?<month>${twoDigitMonth})(?<day>${twoDigitDay})(?![\\d,.]|\\s?(?:${w.counters}))`,
    ),
    full: sticky(`${year}(?:${toMonth}|\\s{1,9}(?=\\d{1,2}\\s?(?:[./]|${w.month})))${monthDay}`),
    // "2003. 7 7": a dot was forgotten
    spaced: sticky(`${year}[.]\\s{0,3}${month}\\s{1,2}${day}${dayEnd}`),
    quoted: sticky(`(?<apostrophe>')(?<short>\\d{2})${toMonth}(?:${monthDay}|(?<only>\\d{1,2})${monthEnd})`),
    twoDigits: sticky(`(?<short>\\d{2})${toMonth}${monthDay}`),
  }
}

/** With two digits of the year, or in an end with the year of the era: "'14. 하반기", "平成11年10月~12年3月". */
function shortYearPatterns(
  { yearThen, toMonth, month, monthDay, monthEnd, monthMark, partOf }: Parts,
  w: DateWords,
) {
  const eraYear = `(?<short>\\d{1,2})(?:${w.year})\\s?`
  return {
    twoDigitMonth: sticky(
      `(?<apostrophe>'?)(?<short>\\d{2})(?:${w.year})\\s{0,2}(?<month>\\d{1,2})${monthMark}${partOf}`,
    ),
    quotedMonth: sticky(`(?<apostrophe>')(?<short>\\d{2})${toMonth}${month}${monthEnd}`),
    quotedYear: sticky(
      `(?<apostrophe>')(?<short>\\d{2})\\s?(?:${w.year})(?!${w.wordLetter})(?!\\s{0,2}\\d(?!\\s?(?:${w.year})))`,
    ),
    eraMonth: sticky(`${eraYear}(?<month>\\d{1,2})${monthMark}${partOf}`),
    eraDay: sticky(`${eraYear}${monthDay}`),
    shortYearMonth: sticky(`(?<short>\\d{2})[.]\\s{0,2}${month}(?:${monthMark}|[.](?!\\s?\\d))`),
    half: sticky(`${yearThen}${oneOf('half', w.halves)}`),
    shortHalf: sticky(`(?<apostrophe>')(?<short>\\d{2})\\s?(?:\\.|${w.year})?\\s?${oneOf('half', w.halves)}`),
  }
}

function monthAndYearPatterns(
  { year, yearThen, toMonth, month, monthEnd, monthMark, partOf }: Parts,
  w: DateWords,
) {
  const toBareMonth = `\\s{1,9}(?=\\d{1,2}${monthMark})`
  return {
    season: sticky(`${yearThen}${oneOf('season', w.seasons)}(?!${w.wordLetter})`),
    shortSeason: sticky(
      `(?:(?<apostrophe>')(?=\\d)|(?=\\d{2}(?:${w.year})))(?<short>\\d{2})(?:${w.year})?\\s?${oneOf('season', w.seasons)}(?!${w.wordLetter})`,
    ),
    // "'16-'18년"
    shortSpan: sticky(`(?<apostrophe>')(?<short>\\d{2})(?=\\s?[~-]\\s?'?\\d{2}\\s?(?:${w.year}))`),
    month: sticky(`${year}(?:${toMonth}|-|${toBareMonth})${month}${monthEnd}`),
    year: sticky(
      `${year}(?!\\d|${w.notYear})(?:\\s?(?:${w.fiscalYear}|${w.year})${otherYear(w)})?\\.?${partOf}`,
    ),
  }
}

/** What leaves out the year, or all but one number: the line above or the start of the stay has the rest. */
function shortPatterns(
  { bareMonthDay, month, monthMark, partOf, day, dayEnd, monthEnd }: Parts,
  w: DateWords,
) {
  return {
    monthDay: sticky(`${bareMonthDay}(?!\\s?(?:${w.namedDay}))`),
    monthWord: sticky(`${month}${monthMark}(?!\\d)${partOf}`),
    monthDot: sticky(`(?<month>\\d{1,2})\\.(?!\\s?\\d)`),
    seasonAlone: sticky(oneOf('season', w.seasons)),
    halfAlone: sticky(oneOf('half', w.halves)),
    dayAlone: sticky(`${day}${dayEnd}`),
    // "2008,5,14~5,16"
    commaDay: sticky(`${month}\\s?,\\s?${day}${dayEnd}`),
    monthAlone: sticky(`(?<month>\\d{1,2})${monthEnd}`),
    shortYear: sticky(`(?!${w.length})'?(?<short>\\d{1,2})\\s?(?:${w.year})`),
    // "6~11월": the first month leaves out its word
    monthToMonth: sticky(`(?<month>\\d{1,2})(?=\\s?(?:~|-|${w.from})\\s?\\d{1,2}${monthMark})`),
  }
}
