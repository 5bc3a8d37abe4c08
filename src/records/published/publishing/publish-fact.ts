import { publishEditions } from '../../edition/edition.store.ts'
import type { Fact } from '../../fact/fact.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { publishedBase, touchPartner } from './publish.ts'
import { writeQuotes } from './quote.store.ts'
import type { Quotes } from './source-words.ts'
import { tags } from '../tags.ts'
import type { FactView } from '../views.ts'
import { removeNotices } from './withdrawal.store.ts'

type KeptFact = Kept<Fact, 'fact'>

/** `partnershipId` names the partner whose page shows them; without one, every page of the register may. */
export async function publishFacts(
  tx: Tx,
  facts: readonly KeptFact[],
  quotes: Quotes,
  partnershipId: string | undefined,
): Promise<void> {
  const changed = await publishEditions(tx, 'fact', facts, (fact) => toFactView(fact, quotes))
  if (changed.length === 0) return
  const rows = changed.map((fact) => {
    const { placeId: place_id, ordinal } = fact.record.content
    return { ...publishedBase(tx, fact), place_id, ordinal }
  })
  await inChunks(rows, (chunk) =>
    tx.rows
      .insertInto('published_fact')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          data: ref('excluded.data'),
          changed_on: ref('excluded.changed_on'),
          place_id: ref('excluded.place_id'),
          ordinal: ref('excluded.ordinal'),
        })),
      )
      .execute(),
  )
  await removeNotices(tx, rows)
  await writeQuotes(
    tx,
    'fact',
    changed.map(({ record: { id, content } }) => ({ id, from: [content.from] })),
  )
  if (partnershipId === undefined) tx.touched.add(tags.register(tx.registerId))
  else touchPartner(tx, partnershipId)
}

function toFactView({ id, content }: KeptFact, quotes: Quotes): FactView {
  const { key, labels, number, unit, text, asOf, checkedOn, from, statedBy: told } = content
  const source = quotes.source(from)
  const statedBy = told && { title: told.title, address: told.address ?? null }
  return { id, key, labels, number: number?.value ?? null, unit, text, asOf, checkedOn, source, statedBy }
}
