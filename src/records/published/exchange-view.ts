import type { ExchangeView } from './views.ts'

/** What rows do not say that were published before an exchange could. */
const NOT_TOLD = {
  account: null,
  state: 'held',
  form: null,
  thirdParties: [],
  series: null,
  links: [],
  cost: null,
  outcome: null,
  reportDue: null,
} as const satisfies Partial<ExchangeView>

/** The view in a published row of an exchange: what `publishExchanges` wrote, or an older version of it. */
export function exchangeIn(data: string): ExchangeView {
  return { ...NOT_TOLD, ...(JSON.parse(data) as Omit<ExchangeView, keyof typeof NOT_TOLD>) } // see above
}
