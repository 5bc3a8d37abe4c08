import { type Agreement, countedDate } from '../agreement/agreement.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import { publishedBase, touchPartner } from './publish.ts'
import type { Quotes } from './source-words.ts'
import type { AgreementView } from './views.ts'

export async function publishAgreement(
  tx: Tx,
  agreement: Kept<Agreement, 'agreement'>,
  quotes: Quotes,
): Promise<void> {
  const { partnershipId, type, dates, thirdParties, follows, evidence } = agreement.content
  const source = quotes.source(evidence[0])
  const view: AgreementView = { id: agreement.id, type, dates, thirdParties, follows, source }
  const base = await publishedBase(tx, 'agreement', agreement, view)
  if (!base) return
  const row = { ...base, partnership_id: partnershipId, counted_date: countedDate(agreement.content) }
  await tx.rows
    .insertInto('published_agreement')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  touchPartner(tx, partnershipId)
}
