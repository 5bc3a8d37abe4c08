import type { Fact } from '../fact/fact.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import { publishedBase, touchPartner } from './publish.ts'
import type { Quotes } from './source-words.ts'
import type { FactView } from './views.ts'

/** `partnershipId` names the partner whose page shows it. */
export async function publishFact(
  tx: Tx,
  fact: Kept<Fact, 'fact'>,
  quotes: Quotes,
  partnershipId: string,
): Promise<void> {
  const base = await publishedBase(tx, 'fact', fact, toFactView(fact, quotes))
  if (!base) return
  const row = { ...base, place_id: fact.content.placeId, ordinal: fact.content.ordinal }
  await tx.rows
    .insertInto('published_fact')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  touchPartner(tx, partnershipId)
}

function toFactView({ id, content }: Kept<Fact, 'fact'>, quotes: Quotes): FactView {
  const { key, labels, number, unit, text, asOf, checkedOn, from } = content
  return {
    id,
    key,
    labels,
    number: number?.value ?? null,
    unit,
    text,
    asOf,
    checkedOn,
    source: quotes.source(from),
  }
}
