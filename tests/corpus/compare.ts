import { type Figure, percentOf, sumOf } from './counts.ts'
import type { Miss, Report } from './report.ts'

export interface Comparison {
  /** Misses that the committed report has and this run has not. */
  readonly gains: readonly Miss[]
  /** The other way round, on pages that the committed report knows. */
  readonly losses: readonly Miss[]
  /** What else must be looked at before it is written down: pages that came or went, fewer values sure. */
  readonly changes: readonly string[]
}

/** What this run does better and worse than the committed report. */
export function compare(committed: Report, now: Report): Comparison {
  const known = (page: string) => page in committed.pages && page in now.pages
  const before = committed.misses.filter(({ page }) => known(page))
  const after = now.misses.filter(({ page }) => known(page))
  return {
    gains: without(before, after),
    losses: without(after, before),
    changes: [...pagesThatDiffer(committed, now), ...lessSure(committed, now, known)],
  }
}

/** Those that the others have not. A value that is read wrong in another way than there is the same miss. */
export function without(misses: readonly Miss[], others: readonly Miss[]): Miss[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return misses.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0
    left.set(keyOf(one), count - 1)
    return count <= 0
  })
}

function keyOf({ page, field, about, expected }: Miss): string {
  return JSON.stringify([page, field, about, expected])
}

function pagesThatDiffer(committed: Report, now: Report): string[] {
  const gone = Object.keys(committed.pages).filter((page) => !(page in now.pages))
  const come = Object.keys(now.pages).filter((page) => !(page in committed.pages))
  return [...gone.map((page) => `${page} is gone`), ...come.map((page) => `${page} is not in the report yet`)]
}

/** Asking more is a loss as well, though nothing is read wrong. */
function lessSure(committed: Report, now: Report, known: (page: string) => boolean): string[] {
  const figure: Figure = 'values sure'
  const share = ({ pages }: Report) => {
    const kept = Object.entries(pages).flatMap(([page, counts]) => (known(page) ? [counts] : []))
    return percentOf(sumOf(kept)[figure]) ?? 100
  }
  const [was, is] = [share(committed), share(now)]
  return is < was ? [`${figure} fell from ${was.toFixed(2)} to ${is.toFixed(2)} %`] : []
}
