import { boundsOf } from '../edtf/bounds.ts'
import { type Edtf, toEdtf } from '../edtf/edtf.ts'

/** Whole years from a date to a day; null when nobody knows when it began. A bare year counts from its first day. */
export function yearsSince(date: Edtf, today: string): number | null {
  const { earliest } = boundsOf(date)
  if (!earliest) return null
  const years = Number(today.slice(0, 4)) - Number(earliest.slice(0, 4))
  return today.slice(5) < earliest.slice(5) ? years - 1 : years
}

export interface Anniversary {
  readonly date: Edtf
  readonly years: number
}

/** The next day on which a tie turns a year older, today included; null unless its day is known. */
export function nextAnniversary(since: Edtf, today: string): Anniversary | null {
  const day = /^(?<year>\d{4})-(?<rest>\d{2}-\d{2})$/.exec(since)?.groups
  if (!day) return null
  const thisYear = Number(today.slice(0, 4))
  const year = today.slice(5) <= (day['rest'] ?? '') ? thisYear : thisYear + 1
  const date = toEdtf(`${year}-${day['rest']}`) ?? toEdtf(`${year}-02-28`) // 29 February in a common year
  const years = year - Number(day['year'])
  return date && years > 0 ? { date, years } : null
}
