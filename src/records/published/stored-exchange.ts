import { EXCHANGE_STATES } from '../../kernel/vocabulary.ts'
import { toListedWord } from './listing/listing.ts'
import type { ExchangeView } from './views.ts'

/** An exchange as its published row holds it; whether it took place is kept with the listing. */
export type StoredExchange = Omit<ExchangeView, 'state'>

/** What rows do not say that were published before an exchange could. */
const NOT_TOLD = {
  account: null,
  form: null,
  thirdParties: [],
  series: null,
  links: [],
  cost: null,
  outcome: null,
  reportDue: null,
} as const satisfies Partial<StoredExchange>

/** Rows of published_exchange hold what publishExchanges wrote from this type. */
export function toExchangeView({
  data,
  state,
}: {
  readonly data: string
  readonly state: string
}): ExchangeView {
  const stored = JSON.parse(data) as Omit<StoredExchange, keyof typeof NOT_TOLD> // see above
  return { ...NOT_TOLD, ...stored, state: toListedWord(EXCHANGE_STATES, state) }
}
