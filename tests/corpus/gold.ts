import { z } from 'zod'
import { toEdtf } from '../../src/edtf/edtf.ts'
import { AGREEMENT_TYPES, DIRECTIONS, EXCHANGE_KINDS, FACT_KEYS } from '../../src/kernel/vocabulary.ts'

/** What a person read on a page, before any reader did (data/corpus/README.md). */
const words = z.string().trim().min(1)
const date = z.string().refine((text) => toEdtf(text) !== undefined, 'is no date in EDTF')
const people = z.int().positive().nullable()
const direction = z.enum(DIRECTIONS)
const kind = z.enum(EXCHANGE_KINDS)

const goldRow = z.strictObject({
  text: words,
  date,
  people,
  direction,
  kind,
  /** Answers that are just as right. */
  alt: z
    .strictObject({
      date: z.array(date).optional(),
      people: z.array(people).optional(),
      direction: z.array(direction).optional(),
      kind: z.array(kind).optional(),
    })
    .optional(),
  /** With whom, on pages about several partners. */
  partner: words.optional(),
  notes: words.optional(),
  /** Counts neither way, read or not. */
  optional: z.boolean().optional(),
})

const goldFact = z.strictObject({
  key: z.enum(FACT_KEYS),
  value: z.union([z.number(), words]),
  asOf: date.nullable(),
  /** Whose fact, on pages about several partners. */
  of: words.optional(),
})

const goldAgreement = z.strictObject({ date, type: z.enum(AGREEMENT_TYPES), with: words })
const goldContact = z.strictObject({ department: words.nullish(), phone: words.nullish() })

export const goldPage = z.strictObject({
  source: words,
  home: words,
  /** Null on pages about several partners. */
  partner: words.nullable(),
  rows: z.array(goldRow),
  facts: z.array(goldFact),
  agreements: z.array(goldAgreement),
  /** The first words of how the tie began. */
  background: words.nullable(),
  contact: goldContact.nullable(),
  /** What looks like a record and is none. */
  excluded: z.array(z.strictObject({ text: words, why: words })),
})

export type GoldPage = z.infer<typeof goldPage>
export type GoldRow = z.infer<typeof goldRow>
export type GoldFact = z.infer<typeof goldFact>
export type GoldAgreement = z.infer<typeof goldAgreement>

/** A sentence of how it began tells of an event without being its row, so that it counts neither way. */
export function isOptional({ optional, notes }: GoldRow): boolean {
  return optional === true || notes?.startsWith('background:') === true
}
