import { type Agreement, countedDate } from '../../agreement/agreement.ts'
import { publishEditions } from '../../edition/edition.store.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { publishedBase, touchPartner } from './publish.ts'
import { writeQuotes } from './quote.store.ts'
import { tags } from '../tags.ts'
import type { Quotes } from './source-words.ts'
import type { AgreementView } from '../views.ts'
import { removeNotices } from './withdrawal.store.ts'

type KeptAgreement = Kept<Agreement, 'agreement'>

export async function publishAgreements(
  tx: Tx,
  agreements: readonly KeptAgreement[],
  quotes: Quotes,
): Promise<void> {
  const changed = await publishEditions(tx, 'agreement', agreements, (one) => toAgreementView(one, quotes))
  const rows = changed.map((agreement) => {
    const { content } = agreement.record
    const { partnershipId: partnership_id, exchangeId: exchange_id } = content
    const of = { partnership_id, counted_date: countedDate(content), exchange_id }
    return { ...publishedBase(tx, agreement), ...of }
  })
  await inChunks(rows, (chunk) =>
    tx.rows
      .insertInto('published_agreement')
      .values(chunk)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet(({ ref }) => ({
          data: ref('excluded.data'),
          changed_on: ref('excluded.changed_on'),
          partnership_id: ref('excluded.partnership_id'),
          counted_date: ref('excluded.counted_date'),
          exchange_id: ref('excluded.exchange_id'),
        })),
      )
      .execute(),
  )
  await removeNotices(tx, rows)
  await writeQuotes(
    tx,
    'agreement',
    changed.map(({ record: { id, content } }) => ({ id, from: content.evidence })),
  )
  for (const { partnership_id: id, exchange_id: exchangeId } of rows) {
    if (exchangeId !== null) tx.touched.add(tags.exchange(exchangeId))
    touchPartner(tx, id)
  }
}

function toAgreementView({ id, content }: KeptAgreement, quotes: Quotes): AgreementView {
  const { type, dates, thirdParties, follows, evidence, name, reason } = content
  return { id, type, dates, thirdParties, follows, source: quotes.source(evidence[0]), name, reason }
}
