/** How often a rule gave the right value on the corpus. */
export interface Measured {
  readonly right: number
  readonly of: number
}

/** The counts of each rule by its name, as "kind/visit". */
export type Reliability = Readonly<Record<string, Measured>>

/** A rule that was seen seldom is judged like the other rules of its field: as if it had been seen twice more. */
const MORE = 2

/** A value of a rule that is right less often than this is asked about. */
export const SURE = 0.95

/** The share of right values that a rule can be expected to give. */
export function expectedShare(rule: string, table: Reliability): number {
  const field = fieldOf(rule)
  const all = sum(Object.entries(table).flatMap(([name, one]) => (fieldOf(name) === field ? [one] : [])))
  const { right, of } = table[rule] ?? NEVER_SEEN
  const usual = all.of === 0 ? 1 : all.right / all.of
  return (right + MORE * usual) / (of + MORE)
}

const NEVER_SEEN: Measured = { right: 0, of: 0 }

function fieldOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'))
}

function sum(all: readonly Measured[]): Measured {
  return all.reduce((total, one) => ({ right: total.right + one.right, of: total.of + one.of }), NEVER_SEEN)
}
