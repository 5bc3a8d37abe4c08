import { z } from 'zod'

/** How a date was read that was not sent as EDTF. */
const reading = z.strictObject({
  pointer: z.string(),
  wrote: z.string(),
  read: z.string(),
  in_words: z.string(),
  basis: z.enum(['stated', 'inferred']),
  doubt: z.string().nullable(),
})

const named = {
  id: z.string(),
  version: z.string(),
  /** Where it is read and changed. */
  url: z.url(),
  /** Where an officer looks at it. */
  desk: z.url(),
}

const draft = z.record(z.string(), z.unknown())

/** What each request is answered with, by the names that the description gives them. */
export const ANSWERS = {
  Kept: z.strictObject({ ...named, readings: z.array(reading) }),
  KeptMany: z.strictObject({ items: z.array(z.strictObject(named)), readings: z.array(reading) }),
  Shown: z.strictObject({
    id: named.id,
    version: named.version,
    state: z.enum(['new', 'changed', 'unchanged']),
    public: z.boolean(),
    url: named.url,
    desk: named.desk,
    draft,
  }),
  Listed: z.strictObject({
    items: z.array(
      z.strictObject({ ...named, state: z.enum(['new', 'changed']), saved_at: z.iso.datetime(), draft }),
    ),
    next: z.url().nullable(),
  }),
  Discarded: z.strictObject({ id: named.id, discarded: z.literal(true) }),
  Published: z.strictObject(named),
} as const

export type AnswerName = keyof typeof ANSWERS
