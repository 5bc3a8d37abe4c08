import { boundsOf } from '../edtf/bounds.ts'
import type { Edtf } from '../edtf/edtf.ts'
import type { FactKey } from '../kernel/vocabulary.ts'
import { yearsSince } from './years-since.ts'

/**
 * Years after which a value no longer describes a city, unless somebody looked again: who governs changes with an
 * election, people and budgets are counted each year, means of the weather over thirty. What is not here does not grow
 * old by itself.
 */
const SHELF_LIFE: Readonly<Partial<Record<FactKey, number>>> = {
  mayor: 1,
  budget_krw: 2,
  budget_jpy: 2,
  population: 5,
  households: 5,
  companies: 5,
  website: 5,
  industry: 10,
  transport: 10,
  education: 10,
  culture: 10,
  sights: 10,
  area_km2: 20,
  temperature_mean_c: 30,
  rainfall_mm: 30,
}

interface Aged {
  readonly key: string | null
  readonly asOf: Edtf | null
  readonly checkedOn: string | null
}

/** Whole years since a value held or was last checked, when that is longer ago than its shelf life; null otherwise. */
export function yearsPastUse({ key, asOf, checkedOn }: Aged, today: string): number | null {
  const life = Object.entries(SHELF_LIFE).find(([name]) => name === key)?.[1]
  if (life === undefined || asOf === null) return null
  const held = boundsOf(asOf).latest
  const last = [held, checkedOn]
    .filter((day) => day !== null)
    .sort()
    .at(-1)
  if (last === undefined) return null
  const years = yearsSince(last as Edtf, today) // a day, which is EDTF of the plainest kind
  return years !== null && years >= life ? years : null
}
