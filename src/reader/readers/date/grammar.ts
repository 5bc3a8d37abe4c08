import type { DateWords } from '../../lexicon/date-words.ts'

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

function pointPatterns(w: DateWords) {
  // cities were founded before 1900, exchanges were not: an older year needs its "년"
  const year = `(?<year>(?:19|20)\\d{2}|1\\d{3}(?=\\s?(?:${w.year})))`
  const uncounted = `(?!\\d|\\s?(?:${w.counters}))(?!\\.\\d{1,2}\\s?(?:${w.namedDay}))(?!\\.?\\d*\\s?[℃˚°%㎢])`
  const afterDay = `(?:\\s?(?:${w.day}))?(?:\\s?\\.(?!\\d))?`
  const toMonth = `\\s?(?:[.,/]\\s{0,3}|(?:${w.year})[.,]?\\s{0,3})`
  const toDay = `\\s?(?:[.,/]|${w.month})\\s{0,3}`
  const monthDay = `(?<month>\\d{1,2})${toDay}(?<day>\\d{1,2})${uncounted}${afterDay}`
  const bareMonthDay = `(?<month>\\d{1,2})\\s?(?:[./]|${w.month})\\s{0,3}(?<day>\\d{1,2})${uncounted}${afterDay}`
  const monthEnd = `${uncounted}(?:\\s?(?:${w.month})(?:\\s?(?:${w.partOf})(?![가-힣]))?|\\s?\\.(?!\\d))?`
  const season = `(?<season>${Object.keys(w.seasons).join('|')})`
  const half = `(?<half>${Object.keys(w.halves).join('|')})`
  const yearThen = `${year}\\.?\\s?(?:${w.year})?\\s{0,2}`
  return {
    iso: sticky(`${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)`),
    full: sticky(`${year}(?:${toMonth}|\\s+(?=\\d{1,2}\\s?[./월]))${monthDay}`),
    quoted: sticky(`'(?<short>\\d{2})${toMonth}(?:${monthDay}|(?<only>\\d{1,2})${monthEnd})`),
    twoDigits: sticky(`(?<short>\\d{2})${toMonth}${monthDay}`),
    twoDigitMonth: sticky(`(?<short>\\d{2})(?:${w.year})\\s{0,2}(?<month>\\d{1,2})\\s?(?:${w.month})`),
    season: sticky(`${yearThen}${season}(?![가-힣])`),
    half: sticky(`${yearThen}${half}`),
    month: sticky(`${year}(?:${toMonth}|-|\\s+(?=\\d{1,2}\\s?월))(?<month>\\d{1,2})${monthEnd}`),
    year: sticky(
      `${year}(?!\\d|여?명|원|만|천|점|권|개|달러)(?:\\s?(?:${w.year}))?\\.?(?:\\s?(?:${w.partOf})(?![가-힣]))?`,
    ),
    monthDay: sticky(`${bareMonthDay}(?!\\s?(?:${w.namedDay}))`),
    monthWord: sticky(`(?<month>\\d{1,2})\\s?(?:${w.month})(?!\\d)(?:\\s?(?:${w.partOf})(?![가-힣]))?`),
    monthDot: sticky(`(?<month>\\d{1,2})\\.(?!\\s?\\d)`),
    seasonAlone: sticky(season),
    halfAlone: sticky(half),
    dayAlone: sticky(`(?<day>\\d{1,2})${uncounted}${afterDay}`),
    monthAlone: sticky(`(?<month>\\d{1,2})${monthEnd}`),
    shortYear: sticky(`(?<short>\\d{2})\\s?(?:${w.year})`),
  }
}

function joinPatterns(w: DateWords) {
  const clock = `\\s{0,2}\\(?(?:${w.time})(?:\\s?~\\s?(?:${w.time}))?\\)?`
  return {
    weekdayAndTime: sticky(`(?:\\s?\\(\\s?(?:${w.weekday})\\s?\\)\\.?)?(?:${clock})?`),
    range: sticky(`\\s{0,3}(?:~|-|${w.from})\\s{0,3}`),
    and: sticky(`\\s{0,2}(?:[&·,]|${w.and})\\s{0,2}`),
    open: sticky(
      `\\s?(?:(?:${w.open})(?![가-힣])|(?:~|${w.from})\\s{0,2}(?:${w.now})(?:\\s?(?:${w.until}))?)`,
    ),
    noEnd: sticky('\\s{0,2}~(?!\\s?\\d)'),
  }
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'y')
}
