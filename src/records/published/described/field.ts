import { z } from 'zod'
import type { Texts } from '../../../kernel/locale.ts'

/** What a field or a noun is, for people, in the languages of the data's documentation. */
export type Meaning = Readonly<Record<'ko' | 'en', string>>

/** Where a field's value comes from: this software gave it, a source or an officer told it, or it follows from others. */
export type Origin = 'assigned' | 'recorded' | 'derived'

/** What a value looks like; every format writes and reads values by this alone. */
export type Shape =
  /** An opaque id of this record. */
  | { readonly kind: 'id' }
  /** The id of a record of another noun, or of the same. */
  | { readonly kind: 'reference' }
  /** Words in no named language: a telephone number, the exact words of a page. */
  | { readonly kind: 'words' }
  /** A whole address that can be opened. */
  | { readonly kind: 'address' }
  /** A text per language. */
  | { readonly kind: 'texts' }
  /** EDTF level 1, or 'unknown'. */
  | { readonly kind: 'date' }
  /** YYYY-MM-DD. */
  | { readonly kind: 'day' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'code'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly item: Shape }
  /** Several values that belong together. */
  | { readonly kind: 'group'; readonly fields: Fields }

/** A kind of value with the schema that checks it. */
export interface Value<S extends z.ZodType = z.ZodType> {
  readonly shape: Shape
  readonly schema: S
}

export interface Field<S extends z.ZodType = z.ZodType> extends Value<S> {
  readonly origin: Origin
  /** The property of the linked data: "schema:name", or one of our own, "gyoryu:direction". */
  readonly property: string
  readonly meaning: Meaning
}

export type Fields = Readonly<Record<string, Field>>

export const identifier: Value<z.ZodString> = { shape: { kind: 'id' }, schema: z.string() }
export const reference: Value<z.ZodString> = { shape: { kind: 'reference' }, schema: z.string() }
export const words: Value<z.ZodString> = { shape: { kind: 'words' }, schema: z.string() }
export const address: Value<z.ZodURL> = { shape: { kind: 'address' }, schema: z.url() }
export const texts: Value<z.ZodType<Texts>> = {
  shape: { kind: 'texts' },
  schema: z.record(z.string(), z.string()),
}
export const date: Value<z.ZodString> = { shape: { kind: 'date' }, schema: z.string() }
export const day: Value<z.ZodISODate> = { shape: { kind: 'day' }, schema: z.iso.date() }
export const whole: Value<z.ZodInt> = { shape: { kind: 'whole' }, schema: z.int() }
export const decimal: Value<z.ZodNumber> = { shape: { kind: 'decimal' }, schema: z.number() }

export function code<const Codes extends readonly [string, ...string[]]>(of: Codes) {
  return { shape: { kind: 'code', of }, schema: z.enum(of) } satisfies Value
}

export function list<S extends z.ZodType>({ shape, schema }: Value<S>): Value<z.ZodArray<S>> {
  return { shape: { kind: 'list', item: shape }, schema: z.array(schema) }
}

type SchemasOf<F extends Fields> = { [K in keyof F]: F[K]['schema'] }

export function group<F extends Fields>(fields: F): Value<z.ZodObject<SchemasOf<F>>> {
  return { shape: { kind: 'group', fields }, schema: objectOf(fields) }
}

/** The schema of an object with these fields and no others. */
export function objectOf<F extends Fields>(fields: F): z.ZodObject<SchemasOf<F>> {
  const schemas = Object.entries(fields).map(([name, { schema, meaning }]) => [
    name,
    schema.describe(meaning.en),
  ])
  return z.strictObject(Object.fromEntries(schemas) as SchemasOf<F>) // the same keys, each with its own schema
}

/** A value that may be unknown: null in JSON, nothing in a cell. */
export function optional<S extends z.ZodType>({ shape, schema }: Value<S>): Value<z.ZodNullable<S>> {
  return { shape, schema: schema.nullable() }
}

function fieldFrom(origin: Origin) {
  return <S extends z.ZodType>(value: Value<S>, property: string, meaning: Meaning): Field<S> => ({
    ...value,
    origin,
    property,
    meaning,
  })
}

export const assigned = fieldFrom('assigned')
export const recorded = fieldFrom('recorded')
export const derived = fieldFrom('derived')
