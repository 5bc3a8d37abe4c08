import { z } from 'zod'
import { idOf } from '../content.ts'
import { NOUNS } from '../noun.ts'

/** One record that an import added or changed. */
const batchChange = z.object({
  noun: z.enum(NOUNS),
  id: z.string(),
  /** Its version as the import left it. */
  version: z.int(),
  /** Its content before the import, as the record's own schema reads it; null for a record that the import added. */
  before: z.json().nullable(),
})
export type BatchChange = z.infer<typeof batchChange>

/** What one publication of a source added and changed, so that all of it can be undone together. */
export const batchContent = z.object({
  sourceId: idOf<'source'>(),
  /** When it became public. */
  at: z.iso.datetime(),
  /** Ordinals of the drafts that became records. */
  drafts: z.array(z.int().nonnegative()),
  changes: z.array(batchChange),
  /** Why it was undone; null while it stands. */
  undone: z.object({ reason: z.string(), at: z.iso.datetime() }).nullable(),
})
export type Batch = z.infer<typeof batchContent>

/** How many of its records the public sees as such, by what they are. */
export function recordsIn({ changes }: Batch): Record<'exchange' | 'agreement' | 'fact', number> {
  const of = (noun: string) => changes.filter((one) => one.noun === noun).length
  return { exchange: of('exchange'), agreement: of('agreement'), fact: of('fact') }
}
