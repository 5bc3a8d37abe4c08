import { type Exchange, exchangeContent } from '../exchange/exchange.ts'
import { exchangeColumns } from '../exchange/exchange.store.ts'
import { touchPartner } from '../published/publishing/publish.ts'
import { publishExchanges } from '../published/publishing/publish-exchange.ts'
import { quotesFrom } from '../published/publishing/source-words.ts'
import type { Kept } from '../record-row.ts'
import { labelOf } from '../texts.ts'
import type { Editable } from './editable.ts'
import { missingText, namedFaults } from './named.ts'

export const exchangeEditable: Editable<Exchange> = {
  noun: 'exchange',
  schema: exchangeContent,
  label: ({ title }) => labelOf(title),
  faults: async (around, { title, partnershipId, partOf, seriesId }) => [
    ...missingText('title', title),
    ...(await namedFaults(around, 'partnership', 'partnershipId', partnershipId)),
    ...(await namedFaults(around, 'exchange', 'partOf', partOf)),
    ...(await namedFaults(around, 'series', 'seriesId', seriesId)),
  ],
  columns: exchangeColumns,
  publish: async (tx, records) => {
    const exchanges = records as readonly Kept<Exchange, 'exchange'>[] // found under this noun
    const quoted = exchanges.flatMap(({ content }) => [content.words, ...content.evidence])
    await publishExchanges(tx, exchanges, await quotesFrom(tx, quoted))
  },
  touch: (tx, { content }) => touchPartner(tx, content.partnershipId),
}
