import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Agreement, agreementContent } from './agreement.ts'

/** All agreements of one tie, in the order in which they were entered. */
export async function agreementsOf(
  reads: Reads,
  registerId: string,
  partnershipId: string,
): Promise<Kept<Agreement, 'agreement'>[]> {
  const rows = await reads
    .selectFrom('agreement')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('partnership_id', '=', partnershipId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => readRow('agreement', agreementContent, row))
}
