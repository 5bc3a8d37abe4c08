import type { Fact } from '../../records/fact/fact.ts'
import type { Kept } from '../../records/record-row.ts'
import { type Comparison, differing, type Likeness, type Verdict, verdictsOn } from './verdict.ts'

export type KeptFact = Kept<Fact, 'fact'>

/** What the facts of a page, made as they would be kept, are to those that stand about the place. */
export function factVerdicts<T extends { readonly content: Fact }>(
  told: readonly T[],
  stored: readonly KeptFact[],
): Map<T, Verdict> {
  const facts: Comparison<T, KeptFact> = {
    ofEntry: ({ content }) => likenessOf(content),
    ofStored: ({ content }) => likenessOf(content),
    differences: ({ content: own }, { content }) => differing({ value: [shown(content), shown(own)] }),
  }
  return verdictsOn(told, stored, facts)
}

/** The same when labels, value and day are; perhaps the same when the labels and the day are. */
function likenessOf({ labels, text, asOf }: Fact): Likeness {
  return { identity: JSON.stringify([labels, text, asOf]), likeness: [JSON.stringify([labels, asOf])] }
}

function shown({ text }: Fact): string {
  return Object.values(text).join(' / ')
}
