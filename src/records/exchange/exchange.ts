import { z } from 'zod'
import {
  DIRECTIONS,
  EXCHANGE_FORMS,
  EXCHANGE_KINDS,
  EXCHANGE_STATES,
  PARTY_GROUPS,
  SIDES,
} from '../../kernel/vocabulary.ts'
import { day, edtf, idOf, link, sourceWords, texts, translated, valued } from '../content.ts'

const party = z.object({
  side: z.enum(SIDES),
  group: z.enum(PARTY_GROUPS),
  who: texts,
  count: z.int().nonnegative().nullable(),
})

/** What only officers see, unless `published` says otherwise. */
function privately<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.object({ ...fields, published: z.boolean() }).optional()
}

/** What happened between home and a partner. What nobody told is absent, so that older contents stay as they are. */
export const exchangeContent = z.object({
  partnershipId: idOf<'partnership'>(),
  date: valued(edtf),
  title: texts,
  kind: valued(z.enum(EXCHANGE_KINDS)),
  /** Seen from home. */
  direction: valued(z.enum(DIRECTIONS)),
  /** Persons in total; null when nobody wrote it down, never 0 for that. */
  people: valued(z.int().positive()).nullable(),
  parties: z.array(party),
  place: texts.nullable(),
  partOf: idOf<'exchange'>().nullable(),
  state: z.enum(EXCHANGE_STATES),
  /** The whole entry as it stood in the old page. */
  words: sourceWords.nullable(),
  /** Other sentences that tell the same event. */
  evidence: z.array(sourceWords),
  /** What was done there, told at length. */
  account: texts.optional(),
  form: z.enum(EXCHANGE_FORMS).optional(),
  /** Who took part beside the two governments: clubs, universities, a foundation. */
  thirdParties: z.array(texts).optional(),
  seriesId: idOf<'series'>().optional(),
  /** Where others tell of it: the press, the partner's own page. */
  links: z.array(link).optional(),
  /** In the smallest number of whole units of the currency (ISO 4217): 12000000 KRW. */
  cost: privately({ amount: z.number().nonnegative(), currency: z.string().regex(/^[A-Z]{3}$/) }),
  outcome: privately({ text: texts }),
  /** When the report of the trip is due. */
  reportDue: privately({ day }),
  ...translated,
})
export type Exchange = z.infer<typeof exchangeContent>
