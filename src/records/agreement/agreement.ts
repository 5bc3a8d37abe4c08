import { z } from 'zod'
import { type Edtf, UNKNOWN } from '../../edtf/edtf.ts'
import { AGREEMENT_DATE_ROLES, AGREEMENT_TYPES } from '../../kernel/vocabulary.ts'
import { edtf, idOf, sourceWords, texts, translated } from '../content.ts'

const agreementDate = z.object({
  role: z.enum(AGREEMENT_DATE_ROLES),
  date: edtf,
  place: texts.nullable(),
  /** The number under which a council resolved it, or under which it was filed. */
  number: z.string().max(100).optional(),
})

/** A kind of tie, or a third party's accord, with its several dates kept apart. */
export const agreementContent = z.object({
  partnershipId: idOf<'partnership'>(),
  type: z.enum(AGREEMENT_TYPES),
  dates: z.array(agreementDate),
  thirdParties: z.array(texts),
  follows: idOf<'agreement'>().nullable(),
  /** Every place of the sources that tells of it. */
  evidence: z.array(sourceWords),
  /** The exchange at which it was signed. */
  exchangeId: idOf<'exchange'>().nullable(),
  /** What the papers call it, where that is not the name of its kind: "청소년 교류 합의서". */
  name: texts.optional(),
  /** Why it was suspended or ended. */
  reason: texts.optional(),
  ...translated,
})
export type Agreement = z.infer<typeof agreementContent>

/** The date that counts for anniversaries: the first signing, else the earliest that is known. */
export function countedDate({ dates }: Pick<Agreement, 'dates'>): Edtf {
  const known = dates.filter(({ date }) => date !== UNKNOWN).sort((a, b) => (a.date < b.date ? -1 : 1))
  return (known.find(({ role }) => role === 'signing') ?? known[0])?.date ?? UNKNOWN
}

/** The stronger the tie, the further left; a tie is called by the strongest of its agreements. */
const STRENGTH = ['sister', 'friendship', 'mou', 'other', 'letter-of-intent'] as const

export function strongest<A extends Pick<Agreement, 'type'>>(agreements: readonly A[]): A | undefined {
  return agreements.toSorted((a, b) => STRENGTH.indexOf(a.type) - STRENGTH.indexOf(b.type))[0]
}
