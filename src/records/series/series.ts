import { z } from 'zod'
import { idOf, texts, translated } from '../content.ts'

/** Exchanges that belong together and come again: the yearly homestay, the sports days in turn. */
export const seriesContent = z.object({
  names: texts,
  about: texts.optional(),
  /** Whose series it is; absent for one with several partners. */
  partnershipId: idOf<'partnership'>().optional(),
  ...translated,
})
export type Series = z.infer<typeof seriesContent>
