import { partnerLink } from './links.view.ts'
import type { PublishedReads } from './reads.ts'
import type { WithdrawalView } from './views.ts'

/** The notice in the place of a withdrawn tie's page; undefined while a tie of that name is public, or none ever was. */
export async function withdrawnTieView(
  reads: PublishedReads,
  registerId: string,
  slug: string,
): Promise<WithdrawalView | undefined> {
  const row = await reads
    .selectFrom('published_withdrawal')
    .select('id')
    .where('register_id', '=', registerId)
    .where('slug', '=', slug)
    .orderBy('withdrawn_on', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  return row && withdrawalView(reads, registerId, row.id)
}

/** The notice in the place of a withdrawn record; undefined for what was never public or is public still. */
export async function withdrawalView(
  reads: PublishedReads,
  registerId: string,
  id: string,
): Promise<WithdrawalView | undefined> {
  const row = await reads
    .selectFrom('published_withdrawal')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return {
    id,
    noun: row.noun as WithdrawalView['noun'], // written by withdrawPublished
    withdrawnOn: row.withdrawn_on,
    reason: row.reason,
    partner: row.partnership_id === null ? null : await partnerLink(reads, row.partnership_id),
  }
}
