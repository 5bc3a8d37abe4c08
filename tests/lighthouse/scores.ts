/** Of 100, by Lighthouse's name of the category. */
export type Scores = Readonly<Record<string, number>>

/** What we promise, in the median of several visits. */
export const FLOORS = [
  ['accessibility', 100],
  ['best-practices', 100],
  ['seo', 100],
  ['performance', 95],
] as const satisfies readonly (readonly [string, number])[]

/** The middle visit of an odd number of them, category by category. */
export function median(visits: readonly Scores[]): Scores {
  return Object.fromEntries(
    FLOORS.map(([category]) => {
      const sorted = visits.map((visit) => visit[category] ?? 0).sort((a, b) => a - b)
      return [category, sorted[Math.floor(sorted.length / 2)] ?? 0]
    }),
  )
}
