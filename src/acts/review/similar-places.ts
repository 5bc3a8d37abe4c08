import { foldName, type Place } from '../../records/place/place.ts'
import type { Kept } from '../../records/record-row.ts'

type KeptPlace = Kept<Place, 'place'>

/** Half of the pairs of letters: "플러튼" and "풀러튼" share one of two. */
const ALIKE = 0.4
const MOST = 5

/** The places whose spellings are most like a name that the authority file does not have, best first. */
export function similarPlaces(wrote: string, places: readonly KeptPlace[]): KeptPlace[] {
  const name = foldName(wrote)
  return places
    .map((place) => ({
      place,
      likeness: Math.max(...place.content.names.map(({ text }) => alike(name, foldName(text)))),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ place }) => place)
}

/** Share of the pairs of letters that two names have in common (Dice), 1 for equal names; one within the other is alike. */
function alike(one: string, other: string): number {
  if (one === other) return 1
  if (one.length > 1 && other.length > 1 && (one.includes(other) || other.includes(one))) return 0.9
  const [a, b] = [pairs(one), pairs(other)]
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / Math.max(1, a.size + b.size)
}

/** With the ends marked, so that a name of two letters has three. */
function pairs(name: string): Set<string> {
  const letters = [...`^${name}$`]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}
