import { type WrittenDate, dateInterval, datePoint } from '../../../edtf/build.ts'
import { type Edtf, UNKNOWN, toEdtf } from '../../../edtf/edtf.ts'
import type { Doubt, ReadBasis } from '../../reading.ts'
import type { Above } from './above.ts'
import { type DatedPoint, datedEnd, datedStart } from './fill-in.ts'
import type { WrittenPoint, WrittenSpan } from './written-date.ts'

/** A written date made whole, or 'unknown' with the reason why a person must look. */
export interface CompleteDate {
  readonly value: Edtf
  readonly basis: ReadBasis
  readonly rule: string
  readonly doubt?: Doubt
  readonly alternatives?: readonly Edtf[]
}

/** `wrote` is the words themselves, for the officer who must look at them. */
export function completeDate(written: WrittenSpan, above: Above, wrote: string): CompleteDate {
  const begins = datedStart(written, above)
  if (!begins) return unknown({ kind: 'year-not-written', wrote })
  const start = toDate(begins)
  if (!start) return unknown({ kind: 'impossible-date', wrote })
  const basis = { basis: startBasis(written), rule: startRule(written) }
  if (written.join === 'open') return { value: openFrom(start), ...basis }
  if (written.join === 'no-end') return noEnd(start)
  if (written.end) return withEnd(written, written.end, begins, start, wrote)
  const months = monthsListed(begins, wrote)
  if (months) return { value: months, ...basis }
  return orderDoubted(begins, { value: start, ...basis })
}

function withEnd(
  written: WrittenSpan,
  end: WrittenPoint,
  begins: DatedPoint,
  start: Edtf,
  wrote: string,
): CompleteDate {
  const ends = datedEnd(end, begins)
  const point = toDate(ends)
  if (!point) return unknown({ kind: 'impossible-date', wrote })
  const value = dateInterval(start, point)
  if (value) return { value, ...spanBasis(written) }
  const overNewYear = isNearNewYear(begins, ends, end) && toDate({ ...ends, year: begins.year + 1 })
  const rolled = overNewYear && dateInterval(start, overNewYear)
  return rolled
    ? { value: rolled, basis: 'inferred', rule: 'date/end-in-next-year', doubt: { kind: 'two-readings' } }
    : unknown({ kind: 'end-before-start', wrote }, start)
}

/** "12. 28 ~ 1. 3": a stay over New Year, when both ends lie near it. */
function isNearNewYear(begins: DatedPoint, ends: DatedPoint, end: WrittenPoint): boolean {
  return end.year === undefined && (begins.month ?? 0) >= 10 && (ends.month ?? 12) <= 3
}

function toDate({ year, month, day, season, half, about }: DatedPoint): Edtf | undefined {
  const date = season
    ? toEdtf(`${year}-${season}`)
    : half
      ? halfOf(year, half)
      : datePoint({ year, month, day })
  return about ? approximate(date) : date
}

function halfOf(year: number, [from, to]: readonly [number, number]): Edtf | undefined {
  const month = (of: number): WrittenDate => ({ year, month: of })
  const [first, last] = [datePoint(month(from)), datePoint(month(to))]
  return first && last && dateInterval(first, last)
}

/** The half of a year is an interval, of which both ends are approximate then. */
function approximate(date: Edtf | undefined): Edtf | undefined {
  const ends = date?.split('/').map((end) => `${end}~`)
  return ends && toEdtf(ends.join('/'))
}

function openFrom(start: Edtf): Edtf {
  return toEdtf(`${start}/..`) ?? start
}

/** "2020.2、3": such a comma parts things of one kind, so that the second number is a month as well. */
function monthsListed({ year, month, day }: DatedPoint, wrote: string): Edtf | undefined {
  if (month === undefined || day === undefined || day <= month || day > 12 || !/\d\u3001\d{1,2}$/.test(wrote))
    return undefined
  const [first, last] = [datePoint({ year, month }), datePoint({ year, month: day })]
  return first && last && dateInterval(first, last)
}

/** A tilde with nothing behind it: "2004~" goes on; behind a day the end was left out. */
function noEnd(start: Edtf): CompleteDate {
  if (!/-\d\d-\d\d$/.test(start)) return { value: openFrom(start), basis: 'stated', rule: 'date/goes-on' }
  const value = toEdtf(`${start}/`) ?? start
  return {
    value,
    basis: 'stated',
    rule: 'date/no-end-written',
    doubt: { kind: 'two-readings' },
    alternatives: [start],
  }
}

/** "5/3/2019" on a page that never shows which number is the month. */
function orderDoubted({ year, otherOrder }: DatedPoint, date: CompleteDate): CompleteDate {
  const other = otherOrder && datePoint({ year, ...otherOrder })
  return other ? { ...date, basis: 'inferred', doubt: { kind: 'two-readings' }, alternatives: [other] } : date
}

function startBasis({ start, end }: WrittenSpan): ReadBasis {
  return (start.year ?? end?.year) === undefined || start.shortYear ? 'inferred' : 'stated'
}

function startRule({ start, end }: WrittenSpan): string {
  const { year, yearsOn, monthsOn, following, shortYear, half, season } = start
  if ((yearsOn ?? monthsOn) !== undefined || following) return 'date/told-from-entry-above'
  if (year === undefined) return end?.year ? 'date/year-behind-end' : 'date/year-from-above'
  if (shortYear) return 'date/two-digit-year'
  if (half) return 'date/part-of-year'
  return season ? 'date/season' : 'date/as-written'
}

/** "2003. 7. 7 ~ 7. 12" can be read in one way only; "~12" takes its month from the start. */
function spanBasis(written: WrittenSpan): Pick<CompleteDate, 'basis' | 'rule'> {
  const { start, end, join } = written
  if (join === 'and') return { basis: 'inferred', rule: 'date/two-days-as-span' }
  if (startBasis(written) === 'inferred' || start.year === undefined)
    return { basis: startBasis(written), rule: startRule(written) }
  if (start.day && !end?.month && !end?.year) return { basis: 'inferred', rule: 'date/day-of-same-month' }
  return { basis: 'stated', rule: end?.year ? 'date/as-written' : 'date/end-in-same-year' }
}

function unknown(doubt: Doubt, other?: Edtf): CompleteDate {
  const base: CompleteDate = { value: UNKNOWN, basis: 'stated', rule: `date/${doubt.kind}`, doubt }
  return other ? { ...base, alternatives: [other] } : base
}
