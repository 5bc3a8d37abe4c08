import { z } from 'zod'
import { LOCALES } from '../../kernel/locale.ts'
import { day } from '../content.ts'
import {
  CORRECTION_OUTCOMES,
  LONGEST_REPORT,
  LONGEST_SOURCE,
} from '../published/corrections/correction-limits.ts'

/** What a report can be about. */
export const CORRECTABLE = ['exchange', 'agreement', 'fact', 'partnership', 'place'] as const
export type Correctable = (typeof CORRECTABLE)[number]

const answer = z.object({
  outcome: z.enum(CORRECTION_OUTCOMES),
  /** What the public is told, in the language of the officer. */
  text: z.string().min(1).max(LONGEST_REPORT),
  /** Whether the words of the report are shown with it; what names a private person is not. */
  quoted: z.boolean(),
  day,
})

/** A visitor's report that something public is wrong; the address for the answer stands apart and is erased. */
export const correctionContent = z.object({
  about: z.object({ noun: z.enum(CORRECTABLE), id: z.string().length(24) }),
  /** Which edition of the page was read: the sequence of the change it showed. */
  edition: z.string(),
  wrong: z.string().min(1).max(LONGEST_REPORT),
  right: z.string().min(1).max(LONGEST_REPORT),
  /** Where the right is written; null when nothing was given. */
  source: z.string().max(LONGEST_SOURCE).nullable(),
  language: z.enum(LOCALES),
  day,
  answer: answer.nullable(),
})
export type Correction = z.infer<typeof correctionContent>
export type CorrectionAnswer = z.infer<typeof answer>
