import type { Json } from '../../kernel/hash.ts'
import type { DraftMatch } from '../../records/draft/draft.ts'
import type { Kept } from '../../records/record-row.ts'

/** What an entry is when something like it stands already. */
export interface Likeness {
  /** Equal for the same thing told in the same words. */
  readonly identity: string
  /** One of them is equal for what may be the same thing told otherwise: two visits of one day, two figures under one label. */
  readonly likeness: readonly string[]
}

/** One value that the page tells otherwise than it stands. */
export interface Difference {
  readonly field: string
  readonly stands: Json
  readonly told: Json
}

/** What an entry is to the register. */
export type Verdict =
  | { readonly kind: 'new' }
  /** It stands there already, just so. */
  | { readonly kind: 'same'; readonly id: string }
  /** Something stands there that it tells otherwise; whether that corrects it, or is a second thing, a person says. */
  | {
      readonly kind: 'differs'
      readonly id: string
      /** Somebody changed the record after it was made: the page may only be older. */
      readonly edited: boolean
      readonly differences: readonly Difference[]
    }

export interface Comparison<E, S> {
  readonly ofEntry: (entry: E) => Likeness
  readonly ofStored: (stored: S) => Likeness
  readonly differences: (entry: E, stored: S) => readonly Difference[]
}

/**
 * What each entry of a page is to what stands. An entry in the words of a record is that record. Any other entry is
 * told apart from the records that this page no longer tells in their own words: one of those may be what it means.
 */
export function verdictsOn<E, S extends Kept<object>>(
  entries: readonly E[],
  stored: readonly S[],
  { ofEntry, ofStored, differences }: Comparison<E, S>,
): Map<E, Verdict> {
  const told = new Set(entries.map((entry) => ofEntry(entry).identity))
  const known = new Map(stored.map((one) => [ofStored(one).identity, one]))
  const untold = stored.filter((one) => !told.has(ofStored(one).identity))
  const replaced = new Map(
    untold.flatMap((one) => ofStored(one).likeness.map((like) => [like, one] as const)),
  )
  const verdictOn = (entry: E): Verdict => {
    const { identity, likeness } = ofEntry(entry)
    const like = likeness.find((one) => replaced.has(one)) ?? ''
    const stands = known.get(identity) ?? replaced.get(like)
    if (!stands) return { kind: 'new' }
    const found = differences(entry, stands)
    if (found.length === 0) return { kind: 'same', id: stands.id }
    return { kind: 'differs', id: stands.id, edited: stands.version > 1, differences: found }
  }
  return new Map(entries.map((entry) => [entry, verdictOn(entry)]))
}

/** Whether a person still has to say what an entry is to the register; a choice about another record counts no longer. */
export function isUndecided(verdict: Verdict | undefined, match: DraftMatch | undefined): boolean {
  return verdict?.kind === 'differs' && match?.id !== verdict.id
}

/** The differences among the fields that both sides have something to say about. */
export function differing(
  fields: Readonly<Record<string, readonly [stands: Json, told: Json]>>,
): readonly Difference[] {
  return Object.entries(fields).flatMap(([field, [stands, told]]) =>
    told === null || JSON.stringify(stands) === JSON.stringify(told) ? [] : [{ field, stands, told }],
  )
}
