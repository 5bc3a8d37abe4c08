import type { DeskLocale, Locale } from '../../../kernel/locale.ts'
import type { Html } from '../../../ui/html.ts'
import type { Choice } from '../../parts/choice-field.ts'

/** A name and what was typed under it. */
export type Pair = readonly [name: string, value: string]

/** What is wrong with what was typed, and at which control. */
export interface FieldFault {
  readonly field: string
  readonly kind:
    | 'missing'
    | 'not-a-date'
    | 'date-impossible'
    | 'date-reversed'
    | 'not-a-day'
    | 'not-a-number'
    | 'not-an-address'
    | 'not-a-choice'
    | 'not-valid'
  readonly wrote?: string
}

/** What was read from what was typed; undefined as a value means that it was left empty. */
export type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** What a form is drawn in: the language, the languages of its texts, and what can be chosen. */
export interface FormEnvironment {
  readonly locale: DeskLocale
  /** In which texts are written, the register's first. */
  readonly textLanguages: readonly Locale[]
  readonly choices: Readonly<Partial<Record<Choosable, readonly Choice[]>>>
  /** The label of a path of the content without its numbers: "parties.side". */
  readonly label: (path: string) => string
  readonly hint: (path: string) => string | undefined
  readonly fault: (field: string) => string | undefined
  /** The texts whose other languages were changed after them: "title" → ["en"]. */
  readonly stale: ReadonlyMap<string, readonly string[]>
}

/** Records that a field may name. */
export type Choosable = 'partnership' | 'place' | 'series' | 'exchange' | 'agreement'

/** Where a widget is drawn: its name is its path in the content ("parties.0.side"). */
export interface Spot {
  readonly name: string
  readonly typed: URLSearchParams
  readonly optional: boolean
  /** Whether it may stay empty only as long as the record is not published. */
  readonly toPublish?: boolean | undefined
  readonly env: FormEnvironment
}

/**
 * One kind of control: how a value stands in it, how what was typed is read, how the value is said in words, and how it
 * is drawn. Values are held against the noun's schema when all of them are read.
 */
export interface Widget {
  fill(name: string, value: unknown, locale: DeskLocale): Pair[]
  /** `before` is the value that the form was made from, so that what was not touched keeps its basis. */
  read(name: string, typed: URLSearchParams, before: unknown): Read
  /** In words, a line each; none for what is not there. */
  show(value: unknown, env: FormEnvironment): string[]
  draw(spot: Spot): Html
}

export function value(read: unknown): Read {
  return { ok: true, value: read }
}

export function fault(field: string, kind: FieldFault['kind'], wrote?: string): Read {
  return { ok: false, faults: [wrote === undefined ? { field, kind } : { field, kind, wrote }] }
}

/** The path without the numbers of rows, by which labels are found. */
export function pathOf(name: string): string {
  return name.replaceAll(/\.\d{1,4}(?=\.|$)/g, '')
}

/** The id of the control for a path: HTML's own letters only. */
export function idAt(name: string): string {
  return name.replaceAll('.', '-')
}

export function typedAt(typed: URLSearchParams, name: string): string {
  return typed.get(name)?.trim() ?? ''
}
