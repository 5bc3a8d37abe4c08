import { z } from 'zod'
import { DIRECTIONS, EXCHANGE_KINDS, EXCHANGE_STATES, PARTY_GROUPS, SIDES } from '../../kernel/vocabulary.ts'
import { edtf, idOf, sourceWords, texts, valued } from '../content.ts'

const party = z.object({
  side: z.enum(SIDES),
  group: z.enum(PARTY_GROUPS),
  who: texts,
  count: z.int().nonnegative().nullable(),
})

/** What happened between home and a partner. */
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
})
export type Exchange = z.infer<typeof exchangeContent>
