import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'

/** Described nouns whose records have no id of their own, and stand in the records of another. */
const INSIDE_OTHERS = ['party'] as const

/** What can be asked for one by one, in the order in which people are offered it. */
export const API_NOUNS = DESCRIBED.filter(isOnItsOwn)

export type ApiNoun = (typeof API_NOUNS)[number]

function isOnItsOwn(
  noun: (typeof DESCRIBED)[number],
): noun is Exclude<(typeof DESCRIBED)[number], { readonly name: (typeof INSIDE_OTHERS)[number] }> {
  return !INSIDE_OTHERS.some((name) => name === noun.name)
}

/** Where its list stands: "/api/v1/exchanges". */
export function listPath({ file }: Pick<DescribedNoun, 'file'>): string {
  return `/api/v1/${file}`
}

/** A name as a part of another: "Exchange" in "ExchangeList". */
export function titled(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
