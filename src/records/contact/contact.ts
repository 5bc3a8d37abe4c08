import { z } from 'zod'
import { day, idOf, texts } from '../content.ts'

/** Who answers at the partner. Never public; its content is erased on the day until which it may be kept. */
export const contactContent = z.object({
  partnershipId: idOf<'partnership'>(),
  /** The person, as written on a card; the post stays when the person changes. */
  name: z.string().max(200).optional(),
  post: texts,
  office: texts.optional(),
  /** BCP 47: in which languages one can write to them. */
  languages: z.array(z.string().min(2).max(35)),
  mail: z.email().optional(),
  phone: z.string().max(60).optional(),
  notes: z.string().max(4000).optional(),
  keepUntil: day,
})
export type Contact = z.infer<typeof contactContent>

/** What is left of a contact that was erased: no schema takes it, so that nothing can be made of it. */
export const ERASED = JSON.stringify({ erased: true })
