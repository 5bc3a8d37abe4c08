import { z } from 'zod'
import { FACT_KEYS } from '../../kernel/vocabulary.ts'
import { type DraftFields, may, needed, recordId, texts, valued } from './field.ts'
import { sentDate, sentDay } from './sent-date.ts'

const statedBy = z.strictObject({
  title: texts,
  address: z.url({ protocol: /^https?$/ }).optional(),
})

export const factFields: DraftFields = {
  place: needed('placeId', recordId),
  labels: needed('labels', z.array(texts).min(1).max(20)),
  key: may('key', z.enum(FACT_KEYS), null),
  text: needed('text', texts),
  number: valued(may('number', z.number(), null)),
  unit: may('unit', z.string().max(40), null),
  as_of: may('asOf', sentDate, null),
  checked_on: may('checkedOn', sentDay, null),
  stated_by: may('statedBy', statedBy),
  position: may('ordinal', z.int().nonnegative(), 0),
}
