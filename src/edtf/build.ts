import { pad } from './calendar.ts'
import { type Edtf, toEdtf } from './edtf.ts'

/** A day, month or year as a reader found it, not yet checked against the calendar. */
export interface WrittenDate {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** Undefined when the calendar has no such day or month: 2003-02-30 is left to a person, never bent. */
export function datePoint({ year, month, day }: WrittenDate): Edtf | undefined {
  const parts = [pad(year, 4), month, day].filter((part) => part !== undefined)
  return toEdtf(parts.map((part) => (typeof part === 'number' ? pad(part, 2) : part)).join('-'))
}

/** From start to end; one point when both are the same. Undefined when the end lies before the start. */
export function dateInterval(start: Edtf, end: Edtf): Edtf | undefined {
  return start === end ? start : toEdtf(`${start}/${end}`)
}
