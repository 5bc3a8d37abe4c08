import { z } from 'zod'
import { exchangeContent } from '../../records/exchange/exchange.ts'
import {
  DIRECTIONS,
  EXCHANGE_FORMS,
  EXCHANGE_KINDS,
  EXCHANGE_STATES,
  PARTY_GROUPS,
  SIDES,
} from '../../kernel/vocabulary.ts'
import { type DraftFields, may, needed, recordId, texts, valued } from './field.ts'
import { sentDate, sentDay } from './sent-date.ts'

const { links } = exchangeContent.shape

const party = z.strictObject({
  side: z.enum(SIDES),
  group: z.enum(PARTY_GROUPS),
  who: texts.default({}),
  count: z.int().nonnegative().nullable().default(null),
})

/** Only officers see it unless `published` is true. */
function privately<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject({ ...shape, published: z.boolean().default(false) })
}

export const exchangeFields: DraftFields = {
  partner: needed('partnershipId', recordId),
  date: valued(needed('date', sentDate)),
  title: needed('title', texts),
  kind: valued(needed('kind', z.enum(EXCHANGE_KINDS))),
  direction: valued(needed('direction', z.enum(DIRECTIONS))),
  state: needed('state', z.enum(EXCHANGE_STATES)),
  form: may('form', z.enum(EXCHANGE_FORMS)),
  people: valued(may('people', z.int().positive(), null)),
  parties: may('parties', z.array(party).max(200), []),
  place: may('place', texts, null),
  account: may('account', texts),
  third_parties: may('thirdParties', z.array(texts).max(200)),
  series: may('seriesId', recordId),
  part_of: may('partOf', recordId, null),
  links: may('links', links.unwrap().max(100)),
  cost: may(
    'cost',
    privately({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) }),
  ),
  outcome: may('outcome', privately({ text: texts })),
  report_due: may('reportDue', privately({ day: sentDay })),
}
