import type { Locale } from '../../kernel/locale.ts'
import { toLocale } from '../../kernel/locale.ts'
import { EXCHANGE_KINDS, type ExchangeKind } from '../../kernel/vocabulary.ts'
import { partnerKeys } from '../../records/published/described/partner-keys.ts'
import type { Offer } from '../files/offer.ts'

/** For whom a feed or a calendar is made: in which language, and about what. */
export interface FeedAsked {
  readonly locale: Locale
  readonly partnershipId: string | undefined
  readonly kind: ExchangeKind | undefined
}

/** Undefined when the address names a language, a partner or a kind that there is not. */
export async function readFeedAsked({ asked, register, scope }: Offer): Promise<FeedAsked | undefined> {
  const { searchParams: query } = asked
  const told = query.get('lang')
  const locale = told === null ? register.locales[0] : toLocale(told)
  const slug = query.get('partner')
  const partner = slug === null ? undefined : (await partnerKeys(scope)).find((one) => one.slug === slug)
  const named = query.get('kind')
  const kind = named === null ? undefined : EXCHANGE_KINDS.find((one) => one === named)
  const unknown = !locale || (slug !== null && !partner) || (named !== null && !kind)
  return unknown ? undefined : { locale, partnershipId: partner?.id, kind }
}
