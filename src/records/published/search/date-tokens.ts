import { boundsOf } from '../../../edtf/bounds.ts'
import { type DatePoint, type Edtf, type IntervalEnd, partsOf } from '../../../edtf/edtf.ts'
import { marks } from './marks.ts'

const MOST = { years: 120, months: 36, days: 62 }

/** Every year, month and day that a record's date covers, as far as it was written and not without end. */
export function dateTokensOf(date: Edtf): string[] {
  const covered = coveredBy(date)
  if (!covered) return []
  const { from, to, points } = covered
  const years = yearsBetween(from, to)
  const months = points.every(hasMonth) ? monthsBetween(from, to) : []
  const days = points.every(({ day }) => day !== undefined) ? daysBetween(from, to) : []
  return [...years, ...months, ...days].map(marks.date)
}

/** Tokens of which a record must have one to be of the asked date: a year, or the months of a season. */
export function tokensAskedBy(date: Edtf): string[] {
  const covered = coveredBy(date)
  if (!covered) return []
  const { from, to, points } = covered
  if (points.every(({ day }) => day !== undefined)) return daysBetween(from, to).map(marks.date)
  return (points.every(hasMonth) ? monthsBetween(from, to) : yearsBetween(from, to)).map(marks.date)
}

interface Covered {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly points: readonly DatePoint[]
}

function coveredBy(date: Edtf): Covered | undefined {
  const { earliest, latest } = boundsOf(date)
  const [first, last] = [earliest ?? latest, latest ?? earliest]
  if (first === null || last === null) return undefined
  return { from: Temporal.PlainDate.from(first), to: Temporal.PlainDate.from(last), points: pointsOf(date) }
}

function pointsOf(date: Edtf): DatePoint[] {
  const parts = partsOf(date)
  if (parts.kind === 'unknown') return []
  const ends: IntervalEnd[] = parts.kind === 'point' ? [parts.point] : [parts.start, parts.end]
  return ends.filter((end) => typeof end !== 'string')
}

function hasMonth({ month, season }: DatePoint): boolean {
  return month !== undefined || season !== undefined
}

function yearsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): string[] {
  const count = Math.min(to.year - from.year + 1, MOST.years)
  return Array.from({ length: count }, (_, more) => String(from.year + more).padStart(4, '0'))
}

function monthsBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): string[] {
  const count = Math.min((to.year - from.year) * 12 + to.month - from.month + 1, MOST.months)
  const first = from.with({ day: 1 })
  return Array.from({ length: count }, (_, more) => digits(first.add({ months: more })).slice(0, 6))
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): string[] {
  const count = Math.min(from.until(to, { largestUnit: 'days' }).days + 1, MOST.days)
  return Array.from({ length: count }, (_, more) => digits(from.add({ days: more })))
}

function digits(day: Temporal.PlainDate): string {
  return day.toString().replaceAll('-', '')
}
