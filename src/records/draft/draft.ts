import { z } from 'zod'
import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS, PARTY_GROUPS, SIDES } from '../../kernel/vocabulary.ts'
import { edtf, idOf } from '../content.ts'

const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
const ordinal = z.int().nonnegative()

/** A read value with its words and its reason, as the reader gives it. */
function reading<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    span,
    basis: z.enum(['stated', 'inferred']),
    rule: z.string(),
    alternatives: z.array(value).readonly().optional(),
    doubt: z.object({ kind: z.string(), wrote: z.string().optional() }).optional(),
  })
}

const party = z.object({
  side: z.enum(SIDES),
  group: z.enum(PARTY_GROUPS),
  who: z.string(),
  count: z.int().nonnegative().nullable(),
})

const exchange = z.object({
  kind: z.literal('exchange'),
  span,
  date: reading(edtf),
  title: reading(z.string()),
  people: reading(z.int()).nullable(),
  parties: z.array(reading(party)).readonly(),
  direction: reading(z.enum(DIRECTIONS)),
  exchangeKind: reading(z.enum(EXCHANGE_KINDS)),
  place: reading(z.string()).nullable(),
  partner: z.string().nullable(),
  /** Ordinal of the draft that this one is a part of. */
  partOf: ordinal.nullable(),
  evidence: z.array(span).readonly(),
})

const agreement = z.object({
  kind: z.literal('agreement'),
  span,
  date: reading(edtf),
  type: reading(z.enum(AGREEMENT_TYPES)),
  with: z.string(),
  evidence: z.array(span).readonly(),
  /** Ordinal of the exchange draft at which it was signed. */
  exchange: ordinal.nullable(),
})

const fact = z.object({
  kind: z.literal('fact'),
  span,
  key: z.string().nullable(),
  labels: z.array(reading(z.string())).readonly(),
  value: reading(z.union([z.number(), z.string()])),
  unit: z.string().nullable(),
  asOf: reading(edtf).nullable(),
  of: z.string().nullable(),
})

const partner = z.object({
  kind: z.literal('partner'),
  name: reading(z.string()),
  country: reading(z.string()).nullable(),
  tie: reading(z.enum(AGREEMENT_TYPES)).nullable(),
  background: z.array(reading(z.string())).readonly(),
})

const page = z.object({
  kind: z.literal('page'),
  trail: z.array(reading(z.string())).readonly(),
  department: reading(z.string()).nullable(),
  phone: reading(z.string()).nullable(),
})

const setAside = z.object({ kind: z.literal('set-aside'), span, why: z.string() })
const unread = z.object({ kind: z.literal('unread'), span })

/** One thing that was read and waits for a person: a record to be, or words that belong to none, with the reason. */
export const draftEntry = z.discriminatedUnion('kind', [
  exchange,
  agreement,
  fact,
  partner,
  page,
  setAside,
  unread,
])
export type DraftEntry = z.infer<typeof draftEntry>

export const draftContent = z.object({ sourceId: idOf<'source'>(), ordinal, entry: draftEntry })
export type Draft = z.infer<typeof draftContent>

export const DRAFT_STATES = ['open', 'accepted', 'dropped'] as const
export type DraftState = (typeof DRAFT_STATES)[number]
