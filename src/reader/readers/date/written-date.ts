/** One end of a date as it stands in the text, before it is completed from its neighbours and checked. */
export interface WrittenPoint {
  readonly year?: number
  /** Two digits were written: '98. */
  readonly shortYear?: true
  readonly month?: number
  readonly day?: number
  readonly season?: number
  /** "5월경", "약 2010년". */
  readonly about?: true
  readonly half?: readonly [from: number, to: number]
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
