import { type Fact, factContent } from '../fact/fact.ts'
import { factColumns } from '../fact/fact.store.ts'
import { partnershipWith } from '../partnership/partnership.view.ts'
import { touchPartner } from '../published/publishing/publish.ts'
import { publishFacts } from '../published/publishing/publish-fact.ts'
import { quotesFrom } from '../published/publishing/source-words.ts'
import { tags } from '../published/tags.ts'
import type { Kept } from '../record-row.ts'
import { labelOf } from '../texts.ts'
import type { Tx } from '../tx.ts'
import type { Editable } from './editable.ts'
import { missingText, namedFaults } from './named.ts'

export const factEditable: Editable<Fact> = {
  noun: 'fact',
  schema: factContent,
  label: ({ labels }) => labels.map(labelOf).join(' › '),
  faults: async (around, { placeId, text, labels }) => [
    ...missingText('text', text),
    ...labels.flatMap((label) => missingText('labels', label)),
    ...(await namedFaults(around, 'place', 'placeId', placeId)),
  ],
  columns: factColumns,
  publish: async (tx, records) => {
    const facts = records as readonly Kept<Fact, 'fact'>[] // found under this noun
    const quotes = await quotesFrom(
      tx,
      facts.map(({ content }) => content.from),
    )
    for (const [placeId, own] of Map.groupBy(facts, ({ content }) => content.placeId))
      await publishFacts(tx, own, quotes, await shownBy(tx, placeId))
  },
  touch: async (tx, { content }) => {
    const partnership = await shownBy(tx, content.placeId)
    if (partnership) touchPartner(tx, partnership)
    else tx.touched.add(tags.register(tx.registerId))
  },
}

/** The partner whose page shows a place's facts; none for home's own. */
async function shownBy(tx: Tx, placeId: string): Promise<string | undefined> {
  return (await partnershipWith(tx.rows, tx.registerId, placeId))?.id
}
