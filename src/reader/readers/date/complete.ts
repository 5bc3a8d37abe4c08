import { type WrittenDate, dateInterval, datePoint } from '../../../edtf/build.ts'
import { type Edtf, UNKNOWN, toEdtf } from '../../../edtf/edtf.ts'
import type { Doubt, ReadBasis } from '../../reading.ts'
import type { WrittenPoint, WrittenSpan } from './written-date.ts'

/** A written date made whole, or 'unknown' with the reason why a person must look. */
export interface CompleteDate {
  readonly value: Edtf
  readonly basis: ReadBasis
  readonly rule: string
  readonly doubt?: Doubt
  readonly alternatives?: readonly Edtf[]
}

/** `year` is that of the heading or the row above, taken where the words leave it out; `wrote` the words themselves. */
export function completeDate(written: WrittenSpan, year: number | undefined, wrote: string): CompleteDate {
  const startYear = written.start.year ?? year
  if (startYear === undefined) return unknown({ kind: 'year-not-written', wrote })
  const start = approximate(toPoint(written.start, startYear), written.start)
  if (!start) return unknown({ kind: 'impossible-date', wrote })
  const basis = { basis: startBasis(written.start), rule: startRule(written.start) }
  if (written.join === 'open') return { value: openFrom(start), ...basis }
  if (written.join === 'no-end') return noEnd(start)
  return written.end ? withEnd(written, startYear, start, wrote) : { value: start, ...basis }
}

function withEnd(written: WrittenSpan, startYear: number, start: Edtf, wrote: string): CompleteDate {
  const end = endDate(written.start, written.end ?? {}, startYear)
  const point = approximate(datePoint(end), written.end ?? {})
  if (!point) return unknown({ kind: 'impossible-date', wrote })
  const value = dateInterval(start, point)
  if (value) return { value, ...spanBasis(written) }
  const rolled = nextYear(written, end)
  const overNewYear = rolled && dateInterval(start, rolled)
  if (overNewYear)
    return {
      value: overNewYear,
      basis: 'inferred',
      rule: 'date/end-in-next-year',
      doubt: { kind: 'two-readings' },
    }
  return unknown({ kind: 'end-before-start', wrote }, start)
}

/** An end leaves out what it shares with its start: "7. 12" its year, "12" its month too. */
function endDate(start: WrittenPoint, end: WrittenPoint, startYear: number): WrittenDate {
  const month = end.month ?? start.month
  return { year: end.year ?? startYear, month: end.year && !end.month ? undefined : month, day: end.day }
}

/** "12. 28 ~ 1. 3": a stay over New Year, when both ends lie near it. */
function nextYear({ start, end }: WrittenSpan, date: WrittenDate): Edtf | undefined {
  const near = !end?.year && (start.month ?? 0) >= 10 && (end?.month ?? 12) <= 3
  return near ? approximate(datePoint({ ...date, year: date.year + 1 }), end ?? {}) : undefined
}

function toPoint(point: WrittenPoint, year: number): Edtf | undefined {
  if (point.season) return toEdtf(`${year}-${point.season}`)
  if (!point.half) return datePoint({ year, month: point.month, day: point.day })
  const [from, to] = point.half
  const first = datePoint({ year, month: from })
  const last = datePoint({ year, month: to })
  return first && last && dateInterval(first, last)
}

/** The half of a year is an interval, of which both ends are approximate then. */
function approximate(date: Edtf | undefined, { about }: WrittenPoint): Edtf | undefined {
  const ends = about && date?.split('/').map((end) => `${end}~`)
  return ends ? toEdtf(ends.join('/')) : date
}

function openFrom(start: Edtf): Edtf {
  return toEdtf(`${start}/..`) ?? start
}

/** A tilde with nothing behind it: the end was not written. */
function noEnd(start: Edtf): CompleteDate {
  const value = toEdtf(`${start}/`) ?? start
  return {
    value,
    basis: 'stated',
    rule: 'date/no-end-written',
    doubt: { kind: 'two-readings' },
    alternatives: [start],
  }
}

function startBasis({ year, shortYear }: WrittenPoint): ReadBasis {
  return year === undefined || shortYear ? 'inferred' : 'stated'
}

function startRule({ year, shortYear, half, season }: WrittenPoint): string {
  if (year === undefined) return 'date/year-from-above'
  if (shortYear) return 'date/two-digit-year'
  if (half) return 'date/part-of-year'
  return season ? 'date/season' : 'date/as-written'
}

/** "2003. 7. 7 ~ 7. 12" can be read in one way only; "~12" takes its month from the start. */
function spanBasis({ start, end, join }: WrittenSpan): Pick<CompleteDate, 'basis' | 'rule'> {
  if (join === 'and') return { basis: 'inferred', rule: 'date/two-days-as-span' }
  if (startBasis(start) === 'inferred') return { basis: 'inferred', rule: startRule(start) }
  if (start.day && !end?.month && !end?.year) return { basis: 'inferred', rule: 'date/day-of-same-month' }
  return { basis: 'stated', rule: end?.year ? 'date/as-written' : 'date/end-in-same-year' }
}

function unknown(doubt: Doubt, other?: Edtf): CompleteDate {
  const base: CompleteDate = { value: UNKNOWN, basis: 'stated', rule: `date/${doubt.kind}`, doubt }
  return other ? { ...base, alternatives: [other] } : base
}
