import type { Above } from './above.ts'
import type { WrittenPoint, WrittenSpan } from './written-date.ts'

/** One end of a date whose year is known, written there or taken from its neighbours. */
export type DatedPoint = WrittenPoint & { readonly year: number }

/** A start takes what it leaves out from its end ("28 July - 5 August 2018"), else from the lines above. */
export function datedStart({ start, end }: WrittenSpan, above: Above): DatedPoint | undefined {
  const month = start.month ?? (start.day && !start.monthsOn ? end?.month : undefined)
  const known = { ...start, ...(month && { month }), ...monthFromAbove(start, above) }
  const year = start.year ?? yearFromEnd(known, end) ?? yearFromAbove(known, above)
  return year === undefined ? undefined : { ...known, year }
}

/** "Dec 30 - Jan 4, 2020" began in the year before. */
function yearFromEnd({ month }: WrittenPoint, end: WrittenPoint | undefined): number | undefined {
  if (end?.year === undefined) return undefined
  return month !== undefined && end.month !== undefined && end.month < month ? end.year - 1 : end.year
}

function yearFromAbove({ yearsOn, following, month }: WrittenPoint, above: Above): number | undefined {
  if (above.year === undefined) return undefined
  if (following) return isLater(month, above.month) ? above.year : above.year + 1
  return above.year + (yearsOn ?? 0)
}

function isLater(month: number | undefined, above: number | undefined): boolean {
  return month !== undefined && above !== undefined && month > above
}

/** The month after December is January, of the next year. */
function monthFromAbove(
  { monthsOn }: WrittenPoint,
  { month }: Above,
): Pick<WrittenPoint, 'month' | 'yearsOn'> {
  if (monthsOn === undefined || month === undefined) return {}
  const next = month + monthsOn
  return next > 12 ? { month: next - 12, yearsOn: 1 } : { month: next }
}

/** An end leaves out what it shares with its start: "7. 12" its year, "12" its month too. */
export function datedEnd(end: WrittenPoint, begins: DatedPoint): DatedPoint {
  const wholeYear = (end.year !== undefined && end.day === undefined) || end.season !== undefined
  const month = end.month ?? (wholeYear ? undefined : begins.month)
  return { ...end, year: endYear(end, begins), ...(month && { month }) }
}

/** "平成18~22年" ends in the 22nd year of the same era. */
function endYear(end: WrittenPoint, { year, eraYears }: DatedPoint): number {
  if (end.year === undefined) return year + (end.yearsOn ?? 0)
  return end.shortYear && eraYears !== undefined ? eraYears + (end.year % 100) : end.year
}
