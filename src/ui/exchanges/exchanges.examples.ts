import type { Example } from '../example.ts'
import { invented, referenceExchanges } from './exchange.examples.ts'
import { exchangesSection } from './exchanges.ts'

const TODAY = '2026-11-22'
const reference = { home: '용인시', partner: '플러튼시' }
const garam = { home: '나래시', partner: '가람시' }

export const exchangesExamples: readonly Example[] = [
  {
    name: 'rows of the reference page: to both sides, on the thread, and one on the occasion of another',
    render: (locale) => exchangesSection(referenceExchanges, reference, TODAY, locale),
  },
  {
    name: 'invented exchanges of every way of knowing the date',
    render: (locale) =>
      exchangesSection(
        ['unknown', '1986-23', '199X', '2004~', '2010/..'].map((date, place) =>
          invented({ id: `date-${place}`, date, direction: place === 1 ? 'both' : 'inbound' }),
        ),
        garam,
        TODAY,
        locale,
      ),
  },
  {
    name: 'an invented tie before its first exchange',
    render: (locale) => exchangesSection([], garam, TODAY, locale),
  },
]
