import { type Agreement, agreementContent } from '../agreement/agreement.ts'
import { touchPartner } from '../published/publishing/publish.ts'
import { publishAgreements } from '../published/publishing/publish-agreement.ts'
import { quotesFrom } from '../published/publishing/source-words.ts'
import type { Kept } from '../record-row.ts'
import { labelOf } from '../texts.ts'
import type { Editable } from './editable.ts'
import { namedFaults } from './named.ts'

export const agreementEditable: Editable<Agreement> = {
  noun: 'agreement',
  schema: agreementContent,
  label: ({ name, type }) => (name ? labelOf(name) : type),
  faults: async (around, { partnershipId, follows, exchangeId }) => [
    ...(await namedFaults(around, 'partnership', 'partnershipId', partnershipId)),
    ...(await namedFaults(around, 'agreement', 'follows', follows)),
    ...(await namedFaults(around, 'exchange', 'exchangeId', exchangeId)),
  ],
  columns: ({ partnershipId }) => ({ partnership_id: partnershipId }),
  publish: async (tx, records) => {
    const agreements = records as readonly Kept<Agreement, 'agreement'>[] // found under this noun
    const quotes = await quotesFrom(
      tx,
      agreements.flatMap(({ content }) => content.evidence),
    )
    await publishAgreements(tx, agreements, quotes)
  },
  touch: (tx, { content }) => touchPartner(tx, content.partnershipId),
}
