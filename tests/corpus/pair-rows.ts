import type { GoldRow } from './gold.ts'
import { folded, shareOf } from './overlap.ts'
import type { ReadRow } from './read-values.ts'

export interface RowPair {
  readonly gold: GoldRow
  readonly read: ReadRow
}

export interface PairedRows {
  readonly pairs: readonly RowPair[]
  readonly missed: readonly GoldRow[]
  readonly invented: readonly ReadRow[]
}

interface Candidate extends RowPair {
  readonly share: number
  readonly sameDate: boolean
}

/** Each row of the gold with the row that was read from the same words: the best share first, each row once. */
export function pairRows(gold: readonly GoldRow[], read: readonly ReadRow[]): PairedRows {
  const pairs = bestFirst(candidatesOf(gold, read))
  const taken = new Set<GoldRow | ReadRow>(pairs.flatMap((pair) => [pair.gold, pair.read]))
  return {
    pairs: pairs.toSorted((a, b) => gold.indexOf(a.gold) - gold.indexOf(b.gold)),
    missed: gold.filter((row) => !taken.has(row)),
    invented: read.filter((row) => !taken.has(row) && !continuesOne(row, pairs)),
  }
}

function candidatesOf(gold: readonly GoldRow[], read: readonly ReadRow[]): Candidate[] {
  const readTexts = read.map((row) => ({ row, text: folded(row.text) }))
  return gold.flatMap((row) => {
    const text = folded(row.text)
    return readTexts.flatMap((other) => {
      const share = shareOf(text, other.text)
      if (share === undefined) return []
      return [{ gold: row, read: other.row, share, sameDate: row.date === other.row.date.value }]
    })
  })
}

function bestFirst(candidates: readonly Candidate[]): RowPair[] {
  const taken = new Set<GoldRow | ReadRow>()
  const order = candidates.toSorted(
    (a, b) => b.share - a.share || Number(b.sameDate) - Number(a.sameDate), // equal ones stay in the page's order
  )
  return order.filter(({ gold, read }) => {
    if (taken.has(gold) || taken.has(read)) return false
    taken.add(gold).add(read)
    return true
  })
}

/** A line that continues a row, given as a row of its own with that row's date, is no invention. */
function continuesOne(row: ReadRow, pairs: readonly RowPair[]): boolean {
  const text = folded(row.text)
  return pairs.some(({ gold }) => gold.date === row.date.value && folded(gold.text).includes(text))
}
