import { EXCHANGE_STATES } from '../../kernel/vocabulary.ts'
import { toListedWord } from './listing/listing.ts'
import type { ExchangeView } from './views.ts'

/** An exchange as its published row holds it; whether it took place is kept with the listing. */
export type StoredExchange = Omit<ExchangeView, 'state'>

/** Rows of published_exchange hold what publishExchanges wrote from this type. */
export function toExchangeView({
  data,
  state,
}: {
  readonly data: string
  readonly state: string
}): ExchangeView {
  return { ...(JSON.parse(data) as StoredExchange), state: toListedWord(EXCHANGE_STATES, state) } // see above
}
