import { daysInMonth } from './calendar.ts'

/**
 * A date as the record keeps it: EDTF (ISO 8601-2) level 1 — a day, month, year or season, each perhaps uncertain
 * (?), approximate (~) or both (%), or an interval of two of them with open ('..') or unknown ('') ends —
 * or our own token 'unknown'. Never more precise than what was written.
 */
export type Edtf = string & { readonly edtf: true }

export type Qualifier = '?' | '~' | '%'

/** One point of a date: what is left out was not written. `season` is 21 spring, 22 summer, 23 autumn, 24 winter. */
export interface DatePoint {
  /** Four digits, of which the last may be X: '2004', '199X', '19XX'. */
  readonly year: string
  readonly month?: number
  readonly season?: number
  readonly day?: number
  readonly qualifier?: Qualifier
}

export type IntervalEnd = DatePoint | 'open' | 'unknown'

export type DateParts =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'point'; readonly point: DatePoint }
  | { readonly kind: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd }

export const UNKNOWN = 'unknown' as Edtf // our own token: EDTF has none for a date of which nothing is known

const POINT =
  /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?:(?<season>2[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?))?(?<qualifier>[?~%])?$/

/** Undefined for what is not EDTF of the kinds above, for days that no calendar has and for ends before starts. */
export function toEdtf(text: string): Edtf | undefined {
  const parts = splitEdtf(text)
  return parts && endsAfterStart(parts) ? (text as Edtf) : undefined // the brand is given here and in UNKNOWN only
}

/** The parts of a date that was checked. */
export function partsOf(date: Edtf): DateParts {
  const parts = splitEdtf(date)
  if (!parts) throw new Error(`not EDTF: ${date}`)
  return parts
}

/** A reader asks for the parts of one date many times in a row; a page has few dates. */
const known = new Map<string, DateParts | undefined>()
const MOST_KNOWN = 1000

function splitEdtf(text: string): DateParts | undefined {
  if (!known.has(text)) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, split(text))
  }
  return known.get(text)
}

function split(text: string): DateParts | undefined {
  if (text === UNKNOWN) return { kind: 'unknown' }
  const [first = '', second, more] = text.split('/')
  if (more !== undefined) return undefined
  if (second === undefined) {
    const point = toPoint(first)
    return point && { kind: 'point', point }
  }
  const start = toEnd(first)
  const end = toEnd(second)
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return undefined
  return { kind: 'interval', start, end }
}

function toEnd(text: string): IntervalEnd | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : toPoint(text)
}

function toPoint(text: string): DatePoint | undefined {
  const groups = POINT.exec(text)?.groups
  const year = groups?.year
  if (!groups || !year) return undefined
  const { month, day, season, qualifier } = groups
  if (year.endsWith('X') && (month ?? season)) return undefined
  if (month && day && Number(day) > daysInMonth(Number(year), Number(month))) return undefined
  return {
    year,
    ...(month && { month: Number(month) }),
    ...(season && { season: Number(season) }),
    ...(day && { day: Number(day) }),
    ...(isQualifier(qualifier) && { qualifier }),
  }
}

function isQualifier(text: string | undefined): text is Qualifier {
  return text === '?' || text === '~' || text === '%'
}

/** Compared only as far as both ends were written: 2004/2004-03 stands, 2004-05/2004-03 does not. */
function endsAfterStart(parts: DateParts): boolean {
  if (parts.kind !== 'interval' || typeof parts.start === 'string' || typeof parts.end === 'string')
    return true
  const from = written(parts.start)
  const to = written(parts.end)
  for (let i = 0; i < Math.min(from.length, to.length); i++) {
    const difference = (to[i] ?? 0) - (from[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

function written(point: DatePoint): number[] {
  const year = Number(point.year.replaceAll('X', '0'))
  if (point.season) return [year, (point.season - 21) * 3 + 3]
  return [year, point.month, point.day].filter((part) => part !== undefined)
}
