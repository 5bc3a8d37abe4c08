import type { Texts } from '../kernel/locale.ts'
import type { Fact } from './fact-row.ts'

/** Values under the same labels: two lines of 문화행사 및 관광명소. */
export interface FactLine {
  /** Below the group's own label. */
  readonly labels: readonly Texts[]
  readonly facts: readonly Fact[]
}

/** Facts under one label of the page: 기후 over 연평균기온 and 연평균 강우량; null for facts that stand alone. */
export interface FactGroup {
  readonly label: Texts | null
  readonly lines: readonly FactLine[]
}

/** Neighbours that share their outermost label, in the order of the page. */
export function groupFacts(facts: readonly Fact[]): FactGroup[] {
  return runs(facts, outermost).map((group) => {
    const label = outermost(group[0])
    return { label, lines: linesOf(group, label ? 1 : 0) }
  })
}

/** The values of a line as rows: numbers of several days are one row, the latest with those before it as its history. */
export function rowsOf({ facts }: FactLine): { readonly fact: Fact; readonly earlier: readonly Fact[] }[] {
  const [first] = facts
  const isSeries =
    facts.length > 1 &&
    facts.every(({ number, unit, asOf }) => number !== null && unit === first?.unit && asOf !== null)
  if (!isSeries) return facts.map((fact) => ({ fact, earlier: [] }))
  const [latest, ...earlier] = facts.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))
  return latest ? [{ fact: latest, earlier }] : []
}

function linesOf(facts: readonly Fact[], depth: 0 | 1): FactLine[] {
  return runs(facts, ({ labels }) => labels).map((line) => ({
    labels: line[0].labels.slice(depth),
    facts: line,
  }))
}

function outermost({ labels }: Fact): Texts | null {
  return labels.length > 1 ? (labels[0] ?? null) : null
}

/** Neighbours with an equal key stay together. */
function runs<T>(items: readonly T[], key: (item: T) => unknown): [T, ...T[]][] {
  const found: [T, ...T[]][] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last && JSON.stringify(key(last[0])) === JSON.stringify(key(item))) last.push(item)
    else found.push([item])
  }
  return found
}
