import type { Basis } from '../kernel/vocabulary.ts'
import type { Span } from './span.ts'

/** How a read value came about: the text says so, or it follows from the context by the rule named beside it. */
export type ReadBasis = Extract<Basis, 'stated' | 'inferred'>

/** A value, the words it was read from, and why. */
export interface Reading<T> {
  readonly value: T
  readonly span: Span
  readonly basis: ReadBasis
  /** The rule that gave it, as "date/day-of-same-month": the file and the case, named for people who ask why. */
  readonly rule: string
  /** Other readings that are possible, best first. */
  readonly alternatives?: readonly T[]
  /** Why a person should look: set only when the reader itself is not sure. */
  readonly doubt?: Doubt
}

/** A question for the officer; its words per language live with the desk. */
export type Doubt =
  | { readonly kind: 'impossible-date'; readonly wrote: string }
  | { readonly kind: 'end-before-start'; readonly wrote: string }
  | { readonly kind: 'year-not-written'; readonly wrote: string }
  | { readonly kind: 'direction-not-told' }
  | { readonly kind: 'kind-not-told' }
  | { readonly kind: 'two-readings' }
  /** Nothing in the words is doubtful, but the rule that read them was wrong too often on the corpus. */
  | { readonly kind: 'rule-often-wrong' }
  /** A line with a date that tells of nobody who met: perhaps the city's own history, or news. */
  | { readonly kind: 'perhaps-no-exchange' }

export function stated<T>(value: T, span: Span, rule: string): Reading<T> {
  return { value, span, basis: 'stated', rule }
}

export function inferred<T>(value: T, span: Span, rule: string, doubt?: Doubt): Reading<T> {
  const basis: ReadBasis = 'inferred'
  return doubt ? { value, span, basis, rule, doubt } : { value, span, basis, rule }
}
