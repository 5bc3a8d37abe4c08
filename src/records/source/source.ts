import { z } from 'zod'
import { day } from '../content.ts'

/** What was handed in, verbatim: the file by its hash, and the text that every span points into. Never edited. */
export const sourceContent = z.object({
  /** What it is, in the officer's words or the page's own. */
  title: z.string().min(1),
  /** The address it came from; null when not told. */
  origin: z.string().nullable(),
  /** The day on which the page said so, when the officer told it. */
  takenOn: day.nullable().optional(),
  mediaType: z.string(),
  /** SHA-256 of the bytes as received, under which the file store keeps them. */
  fileHash: z.string().length(64),
  byteLength: z.int().nonnegative(),
  text: z.string(),
  receivedAt: z.iso.datetime(),
})
export type Source = z.infer<typeof sourceContent>
