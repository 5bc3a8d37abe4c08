/** One end of a date as it stands in the text, before it is completed from its neighbours and checked. */
export interface WrittenPoint {
  readonly year?: number
  /** The year before the first of its era. */
  readonly eraYears?: number
  /** Two digits were written: '98. */
  readonly shortYear?: true
  /** With the mark that says so. */
  readonly quoted?: true
  /** Years after that of the line above: 0 for "같은 해", 1 for "翌年". */
  readonly yearsOn?: number
  readonly month?: number
  /** Months after that of the line above: 0 for "同月". */
  readonly monthsOn?: number
  /** "the following May": the first one after the line above. */
  readonly following?: true
  readonly day?: number
  readonly season?: number
  /** "5월경", "약 2010년". */
  readonly about?: true
  readonly half?: readonly [from: number, to: number]
  /** "5/3/2019" with its two numbers the other way round, where either could be the month. */
  readonly otherOrder?: { readonly month: number; readonly day: number }
}

/** Words that tell a date: one point, or a start and what was written of its end. */
export interface WrittenSpan {
  readonly start: WrittenPoint
  readonly end?: WrittenPoint
  readonly join: 'none' | 'range' | 'and' | 'open' | 'no-end'
  /** Where its words stand, counted from the start of the text that was read. */
  readonly from: number
  readonly to: number
}
