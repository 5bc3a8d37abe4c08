import { boundsOf } from '../../edtf/bounds.ts'
import type { Contact } from './contact.ts'

/** A series that was kept for years and then was not: the yearly homestay that stopped. */
export interface LapsedSeries {
  readonly id: string
  /** The years in which it was held, in order. */
  readonly years: readonly number[]
  /** Years from one time to the next, as it was kept. */
  readonly rhythm: number
}

/** Twice in one rhythm may be chance; three years show a promise. */
const LEAST_YEARS = 3

/** Series whose next time, by their own rhythm, has passed twice over. `held` took place before `today`. */
export function lapsedSeries(held: readonly Contact[], today: string): LapsedSeries[] {
  const thisYear = Number(today.slice(0, 4))
  const bySeries = Map.groupBy(held, ({ series }) => series ?? null)
  return [...bySeries].flatMap(([id, contacts]) => {
    const years = yearsOf(contacts)
    const last = years.at(-1)
    if (id === null || last === undefined || years.length < LEAST_YEARS) return []
    const rhythm = rhythmOf(years)
    return thisYear - last > 2 * rhythm ? [{ id, years, rhythm }] : []
  })
}

function yearsOf(contacts: readonly Contact[]): number[] {
  const years = contacts.flatMap(({ date }) => boundsOf(date).earliest?.slice(0, 4) ?? [])
  return [...new Set(years)].map(Number).toSorted((a, b) => a - b)
}

/** The gap that half of the gaps do not exceed, so that one lost year does not slow a yearly series down. */
function rhythmOf(years: readonly number[]): number {
  const gaps = years.slice(1).map((year, place) => year - (years[place] ?? year))
  return gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 1
}
