import { daysInMonth, isoDay } from './calendar.ts'
import { type DatePoint, type Edtf, type IntervalEnd, partsOf } from './edtf.ts'

/** The first and last day that a date can mean, as YYYY-MM-DD; null where it is open or unknown. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/**
 * Seasons are those of the northern half, where they are written: spring March to May, autumn September to November,
 * winter December to February of the next year. (edtf.js counts autumn from July.)
 */
export function boundsOf(date: Edtf): Bounds {
  const parts = partsOf(date)
  if (parts.kind === 'unknown') return { earliest: null, latest: null }
  if (parts.kind === 'point') return pointBounds(parts.point)
  return { earliest: endBounds(parts.start).earliest, latest: endBounds(parts.end).latest }
}

function endBounds(end: IntervalEnd): Bounds {
  return typeof end === 'string' ? { earliest: null, latest: null } : pointBounds(end)
}

function pointBounds({ year, month, season, day }: DatePoint): Bounds {
  const first = Number(year.replaceAll('X', '0'))
  const last = Number(year.replaceAll('X', '9'))
  if (season) return seasonBounds(first, season)
  const fromMonth = month ?? 1
  const toMonth = month ?? 12
  return {
    earliest: isoDay(first, fromMonth, day ?? 1),
    latest: isoDay(last, toMonth, day ?? daysInMonth(last, toMonth)),
  }
}

function seasonBounds(year: number, season: number): Bounds {
  const start = (season - 21) * 3 + 3
  const ends = season === 24 ? { year: year + 1, month: 2 } : { year, month: start + 2 }
  return {
    earliest: isoDay(year, start, 1),
    latest: isoDay(ends.year, ends.month, daysInMonth(ends.year, ends.month)),
  }
}
