import { z } from 'zod'
import { day, edtf, idOf, sourceWords, texts, translated, valued } from '../content.ts'

/** One value about a place: a number in a unit, or words; as of when, from where, last checked when. */
export const factContent = z.object({
  placeId: idOf<'place'>(),
  /** Its place in the list, as the page had it. */
  ordinal: z.int().nonnegative(),
  key: z.string().nullable(),
  /** The page's own labels, outermost first. */
  labels: z.array(texts).min(1),
  number: valued(z.number()).nullable(),
  unit: z.string().nullable(),
  /** The words, or the number as it was written. */
  text: texts,
  asOf: edtf.nullable(),
  checkedOn: day.nullable(),
  from: sourceWords.nullable(),
  /** Where a person took it from, in their words, with its address. */
  statedBy: z.object({ title: texts, address: z.url({ protocol: /^https?$/ }).optional() }).optional(),
  ...translated,
})
export type Fact = z.infer<typeof factContent>
