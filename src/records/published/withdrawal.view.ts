import type { PublishedReads } from './reads.ts'
import type { WithdrawalView } from './views.ts'

/** What the public is told of a record that was taken back; undefined for one that was not. */
export async function withdrawalOf(
  reads: PublishedReads,
  registerId: string,
  id: string,
): Promise<WithdrawalView | undefined> {
  const row = await reads
    .selectFrom('published_withdrawal')
    .select(['id', 'noun', 'reason', 'withdrawn_on'])
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { noun, reason, withdrawn_on: withdrawnOn } = row
  return { id: row.id, noun: noun as WithdrawalView['noun'], reason, withdrawnOn } // written by withdrawPublished
}
