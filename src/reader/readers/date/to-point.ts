import type { DateWords } from '../../lexicon/date-words.ts'
import { numberOf } from './numerals.ts'
import type { WrittenPoint } from './written-date.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** What the named groups of a notation hold. */
export function toPoint(groups: Groups, words: DateWords): WrittenPoint {
  const month = groups.month ?? groups.only
  const months = groups.half && named(groups.half, words.halves)
  const season = groups.season && named(groups.season, words.seasons)
  const point: WrittenPoint = {
    ...yearOf(groups, words),
    ...(month && { month: numberOf(month, words.numerals) }),
    ...(groups.monthName && { month: named(groups.monthName, words.months) ?? 0 }),
    ...(groups.day && { day: numberOf(groups.day, words.numerals) }),
    ...(season && { season }),
    ...(months && { half: months }),
    ...(groups.first && groups.second && inOrder(Number(groups.first), Number(groups.second), words)),
    ...(groups.same && { yearsOn: 0 }),
    ...(groups.next && { yearsOn: 1 }),
  }
  return groups.fiscal ? inFiscalYear(point, words) : point
}

function yearOf(
  { year, short, apostrophe, era, eraYear, yearInWords, bareEraYear }: Groups,
  words: DateWords,
): WrittenPoint {
  if (year) return { year: Number(year) }
  if (bareEraYear) return { year: (words.bareEra?.before ?? 0) + Number(bareEraYear) }
  if (short) return { year: fullYear(Number(short)), shortYear: true, ...(apostrophe && { quoted: true }) }
  if (yearInWords) return { year: numberOf(yearInWords, words.numerals) }
  if (!era || !eraYear) return {}
  const count = new RegExp(`^(?:${words.firstYear})$`).test(eraYear) ? 1 : numberOf(eraYear, words.numerals)
  const eraYears = named(era, words.eras) ?? 0
  return { year: eraYears + count, eraYears }
}

/** '96 is 1996 and 03 is 2003: sister-city pages begin after 1950 and 30 to 49 are not written yet. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short
}

/** The value of the name that is written; names are patterns, since "Sept." has many spellings. */
function named<T>(written: string, names: Readonly<Record<string, T>>): T | undefined {
  const direct = names[written]
  if (direct !== undefined) return direct
  return Object.entries(names).find(([name]) => new RegExp(`^(?:${name})$`).test(written))?.[1]
}

/** "5/3/2019": as the page orders its numbers; "13/5/2019" can be read in one way only. */
function inOrder(first: number, second: number, { numericOrder }: DateWords): WrittenPoint {
  const monthFirst = { month: first, day: second }
  const dayFirst = { month: second, day: first }
  if (first > 12) return dayFirst
  if (second > 12) return monthFirst
  const [likely, other] = numericOrder?.first === 'day' ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  return numericOrder?.sure || first === second ? likely : { ...likely, otherOrder: other }
}

/** "平成22年度2月" is February 2011. */
function inFiscalYear(point: WrittenPoint, { fiscalStart }: DateWords): WrittenPoint {
  const { year, month } = point
  return year !== undefined && month !== undefined && month < fiscalStart
    ? { ...point, year: year + 1 }
    : point
}
