import { boundsOf } from '../../../edtf/bounds.ts'
import type { Contact } from './contact.ts'

/** A series as it was kept: the yearly homestay. */
export interface KeptSeries {
  readonly id: string
  /** The years in which it was held, in order; at least one. */
  readonly years: readonly number[]
  /** Years from one time to the next; null while three years have not shown one. */
  readonly rhythm: number | null
}

/** A series that was kept for years and then was not: the yearly homestay that stopped. */
export interface LapsedSeries extends KeptSeries {
  readonly rhythm: number
}

/** Twice in one rhythm may be chance; three years show a promise. */
const LEAST_YEARS = 3

/** Series whose next time, by their own rhythm, has passed twice over. `held` took place before `today`. */
export function lapsedSeries(held: readonly Contact[], today: string): LapsedSeries[] {
  return keptSeries(held).flatMap(({ id, years, rhythm }) => {
    const until = keptUntil({ years, rhythm })
    return rhythm !== null && until !== null && until < today ? [{ id, years, rhythm }] : []
  })
}

/** The last day of the second time that it may miss (YYYY-MM-DD); null for a series without a rhythm. */
export function keptUntil({ years, rhythm }: Pick<KeptSeries, 'years' | 'rhythm'>): string | null {
  const last = years.at(-1)
  return last === undefined || rhythm === null ? null : `${last + 2 * rhythm}-12-31`
}

/** Each series of these exchanges, which took place, with its years; one whose years nobody knows is left out. */
export function keptSeries(held: readonly Pick<Contact, 'series' | 'date'>[]): KeptSeries[] {
  const bySeries = Map.groupBy(held, ({ series }) => series ?? null)
  return [...bySeries].flatMap(([id, contacts]) => {
    const years = yearsOf(contacts)
    return id === null || years.length === 0 ? [] : [{ id, years, rhythm: rhythmOf(years) }]
  })
}

function yearsOf(contacts: readonly Pick<Contact, 'date'>[]): number[] {
  const years = contacts.flatMap(({ date }) => boundsOf(date).earliest?.slice(0, 4) ?? [])
  return [...new Set(years)].map(Number).toSorted((a, b) => a - b)
}

/** The gap that half of the gaps do not exceed, so that one lost year does not slow a yearly series down. */
function rhythmOf(years: readonly number[]): number | null {
  if (years.length < LEAST_YEARS) return null
  const gaps = years.slice(1).map((year, place) => year - (years[place] ?? year))
  return gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? null
}
