import type { FactView } from '../views.ts'
import type { Scope } from './scope.ts'

/** The two figures that cities publish of one another. */
export interface KeyFigures {
  /** km² */
  readonly area: number | null
  readonly population: number | null
}

/** The figures of each place that has facts; of several values of one kind the last. */
export async function keyFigures({ reads, registerId }: Scope): Promise<Map<string, KeyFigures>> {
  const rows = await reads
    .selectFrom('published_fact')
    .select(['place_id', 'data'])
    .where('register_id', '=', registerId)
    .orderBy('place_id')
    .orderBy('ordinal')
    .execute()
  const figures = new Map<string, KeyFigures>()
  for (const { place_id: placeId, data } of rows) {
    const { key, number } = JSON.parse(data) as FactView // written by publishFacts
    const known = figures.get(placeId) ?? { area: null, population: null }
    if (key === 'area_km2') figures.set(placeId, { ...known, area: number })
    if (key === 'population') figures.set(placeId, { ...known, population: number })
  }
  return figures
}
