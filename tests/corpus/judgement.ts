import type { Value } from './read-values.ts'

/**
 * What is judged: a row of the gold found; the fields of a found row, and all four of date, people, direction and kind
 * at once; a fact, its as-of date; and what was read that the gold does not have, apart when the gold says why it is none.
 */
export const FIELDS = [
  'row',
  'invented row',
  'excluded row',
  'date',
  'people',
  'direction',
  'kind',
  'all four',
  'partner',
  'fact',
  'invented fact',
  'as-of',
  'agreement',
  'invented agreement',
  'background',
  'department',
  'phone',
] as const
export type Field = (typeof FIELDS)[number]

/** One comparison of the gold with what was read. */
export interface Judgement {
  readonly field: Field
  /** The words of the page, or the name of the fact, that it is about. */
  readonly about: string
  readonly expected: string
  readonly read: string
  readonly right: boolean
  /** For each value that was read here, whether the reader was sure of it; empty when nothing was read. */
  readonly sure: readonly boolean[]
}

export const NOTHING = '–'

/** What a value looks like in a line. */
export function shown(value: string | number | null | undefined): string {
  return value === null || value === undefined ? NOTHING : String(value)
}

/** A field that is rightly left empty is no value; one that is wrongly left empty without a question is a sure one. */
export function flagsOf(read: Value<string | number | null>, gold: string | number | null): boolean[] {
  return read.value === null && gold === null ? [] : [read.sure]
}
