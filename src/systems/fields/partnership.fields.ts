import { z } from 'zod'
import { type DraftField, type DraftFields, may, needed, recordId, texts } from './field.ts'

interface Paragraph {
  readonly text: object
}

/** Paragraphs without the words that they came from, which stay with a paragraph that stays as it is. */
const background: DraftField = {
  ...may('background', z.array(texts).max(200), []),
  toContent: (sent, before) => paragraphsIn(sent).map((text) => keptIn(before, text) ?? { text, from: null }),
  fromContent: (kept) => paragraphsIn(kept).map((paragraph) => (paragraph as Paragraph).text), // of the content's schema
}

function paragraphsIn(list: unknown): readonly object[] {
  return Array.isArray(list) ? list : []
}

function keptIn(before: unknown, text: object): object | undefined {
  return paragraphsIn(before).find(
    (paragraph) => JSON.stringify((paragraph as Paragraph).text) === JSON.stringify(text), // as above
  )
}

const contact = z.strictObject({
  department: texts.nullable().default(null),
  phone: z.string().max(60).nullable().default(null),
})

export const partnershipFields: DraftFields = {
  place: needed('placeId', recordId),
  slug: needed(
    'slug',
    z
      .string()
      .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u)
      .max(80),
  ),
  name: needed('names', texts),
  background,
  contact: may('contact', contact, { department: null, phone: null }),
}
