import { type Exchange, yearOf } from './exchange.ts'

/** An exchange with those that happened on its occasion. */
export interface Occasion {
  readonly exchange: Exchange
  readonly parts: readonly Exchange[]
}

export interface YearGroup {
  /** Null for exchanges of which nobody knows the year. */
  readonly year: number | null
  readonly occasions: readonly Occasion[]
  /** The years without any exchange since the group before: [2017, 2018]; null when none was skipped. */
  readonly silence: readonly [number, number] | null
}

/** By year, in the order given; a part stands with its whole, whatever its own date. */
export function groupByYear(exchanges: readonly Exchange[]): YearGroup[] {
  const byYear = Map.groupBy(toOccasions(exchanges), ({ exchange }) => yearOf(exchange))
  const years = [...byYear.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity))
  return years.map((year, place) => ({
    year,
    occasions: byYear.get(year) ?? [],
    silence: silenceBetween(years[place - 1] ?? null, year),
  }))
}

function toOccasions(exchanges: readonly Exchange[]): Occasion[] {
  const ids = new Set(exchanges.map(({ id }) => id))
  const parts = Map.groupBy(exchanges, ({ partOf }) => (partOf !== null && ids.has(partOf) ? partOf : null))
  return (parts.get(null) ?? []).map((exchange) => ({ exchange, parts: parts.get(exchange.id) ?? [] }))
}

/** The years since the last exchange, this year included; null when something happened this year or nothing ever. */
export function silenceUntil(thisYear: number, exchanges: readonly Exchange[]): YearGroup['silence'] {
  const years = exchanges.map(yearOf).filter((year) => year !== null)
  return years.length > 0 ? silenceBetween(Math.max(...years), thisYear + 1) : null
}

function silenceBetween(before: number | null, year: number | null): YearGroup['silence'] {
  return before !== null && year !== null && year - before > 1 ? [before + 1, year - 1] : null
}
