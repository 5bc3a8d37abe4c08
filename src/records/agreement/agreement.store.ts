import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Agreement } from './agreement.ts'

export async function addAgreement(tx: Tx, content: Agreement): Promise<Kept<Agreement, 'agreement'>> {
  const id = newId<'agreement'>()
  const row = { ...newRow(tx, 'agreement', id, content), partnership_id: content.partnershipId }
  await tx.rows.insertInto('agreement').values(row).execute()
  return { id, version: 1, changedAt: tx.at, content }
}
