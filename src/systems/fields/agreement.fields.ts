import { z } from 'zod'
import { AGREEMENT_DATE_ROLES, AGREEMENT_TYPES } from '../../kernel/vocabulary.ts'
import { type DraftFields, may, needed, recordId, texts } from './field.ts'
import { sentDate } from './sent-date.ts'

const date = z.strictObject({
  role: z.enum(AGREEMENT_DATE_ROLES),
  date: sentDate,
  place: texts.nullable().default(null),
  number: z.string().max(100).optional(),
})

export const agreementFields: DraftFields = {
  partner: needed('partnershipId', recordId),
  type: needed('type', z.enum(AGREEMENT_TYPES)),
  name: may('name', texts),
  dates: needed('dates', z.array(date).max(50)),
  third_parties: may('thirdParties', z.array(texts).max(200), []),
  follows: may('follows', recordId, null),
  exchange: may('exchangeId', recordId, null),
  reason: may('reason', texts),
}
