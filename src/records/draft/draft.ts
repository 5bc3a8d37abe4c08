import { z } from 'zod'
import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS, PARTY_GROUPS, SIDES } from '../../kernel/vocabulary.ts'
import { edtf, idOf } from '../content.ts'
import type { Kept } from '../record-row.ts'

const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
const ordinal = z.int().nonnegative()

/** A value with its words and its reason: as the reader gives it, or as an officer entered it in its place. */
function reading<T extends z.ZodType>(value: T) {
  return z.object({
    value,
    span,
    basis: z.enum(['stated', 'inferred', 'entered']),
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

/** What an officer decided about an entry that tells of something which stands in the register already. */
const match = z.object({ id: z.string(), choice: z.enum(['update', 'add', 'keep']) })
export type DraftMatch = z.infer<typeof match>

export const draftContent = z.object({
  sourceId: idOf<'source'>(),
  ordinal,
  entry: draftEntry,
  /** The entry as the reader gave it, kept when an officer first changed it; absent for a row that an officer added. */
  asRead: draftEntry.optional(),
  /** Why an officer dropped it. */
  why: z.string().optional(),
  /** Ordinal of the draft that its words went into, by a merge or when a row was made of unread text. */
  into: ordinal.optional(),
  match: match.optional(),
  /** For a partner: the place of the authority file that an officer says it is. */
  placeId: idOf<'place'>().optional(),
})
export type Draft = z.infer<typeof draftContent>
export type KeptDraft = Kept<Draft, 'draft'>

/**
 * `open` waits for a person, `accepted` was looked at and will be published with its source, `published` became records,
 * `dropped` becomes none; its words stay part of the source.
 */
export const DRAFT_STATES = ['open', 'accepted', 'published', 'dropped'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** A draft with the state that its row is in. */
export interface StatedDraft extends KeptDraft {
  readonly state: DraftState
  /** Who last decided about it, as history names them; null while nobody did. */
  readonly decidedBy: string | null
}
