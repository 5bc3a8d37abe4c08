/** A stretch of the text: `start` inclusive, `end` exclusive, in UTF-16 units as JavaScript counts them. */
export interface Span {
  readonly start: number
  readonly end: number
}
