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

/**
 * Rows of published_exchange hold what publishExchanges wrote from this type. What was parsed is completed in place: a
 * hundred thousand of them are read for one file, and a copy of each costs as much as parsing it.
 */
export function toExchangeView({
  data,
  state,
}: {
  readonly data: string
  readonly state: string
}): ExchangeView {
  const stored = JSON.parse(data) as StoredExchange // see above; LATEST_TOLD says whether all of it is there
  const all = stored[LATEST_TOLD] === undefined ? { ...NOT_TOLD, ...stored } : stored
  return Object.assign(all, { state: toListedWord(EXCHANGE_STATES, state) })
}

/** The field that came last: a row that has it has all. */
const LATEST_TOLD = 'reportDue'
