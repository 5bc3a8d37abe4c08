/** Which number of "5/3/2019" is the month; `sure` when the page itself shows it. */
export interface NumericOrder {
  readonly first: 'month' | 'day'
  readonly sure: boolean
}

/** An era that pages leave out of their dates. */
export interface BareEra {
  /** Shows that a page does so. */
  readonly sign: RegExp
  /** A year of it, as a pattern. */
  readonly year: string
  /** The year before its first. */
  readonly before: number
}

/** Fragments of patterns, without capturing groups; one that the language has no words for is `NEVER`. */
export interface DateWords {
  /** As in `Lexicon`: "초" in "5월 초등학교" is no part of the date. */
  readonly wordLetter: string
  /** Set where months have names and the year stands behind: "3 May 2019". Else "2019 year 5 month 3 day". */
  readonly numericOrder?: NumericOrder
  readonly year: string
  /** A year that begins in the month of `fiscalStart`: its January lies in the next calendar year. */
  readonly fiscalYear: string
  readonly fiscalStart: number
  readonly month: string
  readonly day: string
  /** Names of months, as patterns. */
  readonly months: Readonly<Record<string, number>>
  /** Names of eras and the year before their first: "昭和" 1925, "단기" -2333. */
  readonly eras: Readonly<Record<string, number>>
  /** Set on pages that write the years of an era without its name. */
  readonly bareEra?: BareEra
  /** The first year of an era: "元". */
  readonly firstYear: string
  /** Single numerals, with ten: 三 is 3, 十 is 10. */
  readonly numerals: Readonly<Record<string, number>>
  /** Before a date and part of it: "on", "去る", a day of the week in English. */
  readonly lead: string
  /** Before a start that has no end: "since". */
  readonly openBefore: string
  /** Behind a month or year, told apart no further: "초", "중순". */
  readonly partOf: string
  /** Only about then: "약 2010년", "5월경". */
  readonly aboutBefore: string
  readonly aboutBehind: string
  /** EDTF seasons and the months of half years; the names are patterns. */
  readonly seasons: Readonly<Record<string, number>>
  readonly halves: Readonly<Record<string, readonly [from: number, to: number]>>
  /** A day of the week in brackets, and one without them. */
  readonly weekday: string
  readonly weekdayWord: string
  readonly time: string
  readonly from: string
  readonly until: string
  /** Behind a start that has no end yet: "부터", "이후". */
  readonly open: string
  /** Behind such a start, how long it lasted: the start then stands alone. */
  readonly length: string
  readonly now: string
  readonly and: string
  readonly every: string
  readonly sameDay: string
  /** "〃": the cell above once more. */
  readonly ditto: string
  readonly sameYear: string
  readonly nextYear: string
  readonly previousYear: string
  readonly sameMonth: string
  readonly nextMonth: string
  /** Before a month that comes next: "the following May". */
  readonly following: string
  /** What is counted: a number before one of these is no day, "2011. 3. 5개 도시". */
  readonly counters: string
  /** Behind four digits that count something and are no year: "2000여명", "1900만". */
  readonly notYear: string
  /** Days that are names: "3.1절", "2.8 독립선언". */
  readonly namedDay: string
  /** "말" in "2019년 말": the last month of the year. */
  readonly endOfYear: string
}

/** Fits nowhere. */
export const NEVER = '(?!)'
