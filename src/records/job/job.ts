import { z } from 'zod'
import { day, idOf } from '../content.ts'

/** A file that an officer handed in and that is to be read into drafts. */
export const jobContent = z.object({
  kind: z.literal('read-source'),
  /** SHA-256 of the bytes, which the file store keeps already. */
  fileHash: z.string().length(64),
  byteLength: z.int().nonnegative(),
  /** What the officer's own computer called it; null for pasted text. Never public. */
  fileName: z.string().nullable(),
  /** What the officer called the page; empty when the page's own words shall say it. */
  title: z.string(),
  origin: z.string().nullable(),
  takenOn: day.nullable().optional(),
  home: z.string().optional(),
  partner: z.string().optional(),
  encoding: z.string().optional(),
  /** The source that this reading takes the place of: the same bytes, read otherwise. */
  replaces: idOf<'source'>().optional(),
  /** The account of who handed it in, in whose right it is read; null for whoever runs commands on the server. */
  accountId: idOf<'account'>().nullable(),
})
export type Job = z.infer<typeof jobContent>

/** `broken` ended without an answer as often as it may be begun. */
export const JOB_STATES = ['queued', 'running', 'done', 'refused', 'broken'] as const
export type JobState = (typeof JOB_STATES)[number]
