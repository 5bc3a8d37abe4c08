import { z } from 'zod'

/** One field of a draft as a program sends it, and the part of a record's content that it is. */
export interface DraftField {
  /** The key of the content. */
  readonly key: string
  readonly schema: z.ZodType
  readonly needed: boolean
  /** What the content says when nothing is sent; the key is left out when this is undefined. */
  readonly blank: unknown
  /** From what was sent, whose dates are read already; `before` is what the content said until now. */
  readonly toContent: (sent: unknown, before: unknown) => unknown
  readonly fromContent: (kept: unknown) => unknown
}

/** By the names that are sent. */
export type DraftFields = Readonly<Record<string, DraftField>>

const asItIs = (value: unknown) => value

/** Must be sent. */
export function needed(key: string, schema: z.ZodType): DraftField {
  return { key, schema, needed: true, blank: undefined, toContent: asItIs, fromContent: asItIs }
}

/** May be left out; the content then says `blank`, or nothing. */
export function may(key: string, schema: z.ZodType, blank?: unknown): DraftField {
  return { key, schema: schema.optional(), needed: false, blank, toContent: asItIs, fromContent: asItIs }
}

/** A value that carries how it came about: one that a system changed was entered, as one that an officer changed. */
export function valued(field: DraftField): DraftField {
  return {
    ...field,
    toContent: (sent, before) =>
      sent === inside(before) ? before : { value: sent, basis: 'entered', rule: null },
    fromContent: inside,
  }
}

function inside(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/

/** A text per language, by BCP 47. */
export const texts = z.record(z.string().regex(LANGUAGE), z.string().max(20_000))

/** The id of another record of the register. */
export const recordId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{24}$/)
