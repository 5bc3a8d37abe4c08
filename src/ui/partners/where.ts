import { type Continent, CONTINENTS, continentOf } from '../../kernel/continent.ts'
import type { Locale } from '../../kernel/locale.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { lookWords } from '../../words/look/words.ts'

/** Where a partner lies, seen from home: in the same country, or in which part of the world. */
export const PLACES = ['at-home', ...(Object.keys(CONTINENTS) as Continent[]), 'unknown'] as const // the names of that object
export type PlaceGroup = (typeof PLACES)[number]

/** What a list can be narrowed to: one group, or all that lie abroad. */
export const WHERE = ['at-home', 'abroad', ...PLACES.slice(1, -1)] as const

export function placeGroupOf(country: string | null, home: string | null): PlaceGroup {
  if (country === null) return 'unknown'
  return country === home ? 'at-home' : (continentOf(country) ?? 'unknown')
}

/** Every choice under which it is shown. */
export function whereOf(group: PlaceGroup): string {
  return group === 'at-home' || group === 'unknown' ? group : `abroad ${group}`
}

export function whereName(where: string, locale: Locale): string {
  const words = chronicleWords(locale)
  if (where === 'at-home') return words.atHome
  if (where === 'abroad') return words.abroad
  const continent = Object.entries(CONTINENTS).find(([name]) => name === where)
  if (!continent) return lookWords(locale).whereUnknown
  return new Intl.DisplayNames(locale, { type: 'region' }).of(continent[1]) ?? where
}
