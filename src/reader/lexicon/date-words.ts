/** Fragments of patterns, without capturing groups. */
export interface DateWords {
  /** As in `Lexicon`: "초" in "5월 초등학교" is no part of the date. */
  readonly wordLetter: string
  readonly year: string
  readonly month: string
  readonly day: string
  /** Behind a month or year, told apart no further: "초", "중순". */
  readonly partOf: string
  /** Only about then: "약 2010년", "5월경". */
  readonly aboutBefore: string
  readonly aboutBehind: string
  /** EDTF seasons and the months of half years. */
  readonly seasons: Readonly<Record<string, number>>
  readonly halves: Readonly<Record<string, readonly [from: number, to: number]>>
  readonly weekday: string
  readonly time: string
  readonly from: string
  readonly until: string
  /** Behind a start that has no end yet: "부터", "이후". */
  readonly open: string
  readonly now: string
  readonly and: string
  readonly every: string
  readonly sameDay: string
  readonly sameYear: string
  readonly nextYear: string
  /** What is counted: a number before one of these is no day, "2011. 3. 5개 도시". */
  readonly counters: string
  /** Behind four digits that count something and are no year: "2000여명", "1900만". */
  readonly notYear: string
  /** Days that are names: "3.1절", "2.8 독립선언". */
  readonly namedDay: string
  /** "말" in "2019년 말": the last month of the year. */
  readonly endOfYear: string
}
