import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Partnership, partnershipContent } from './partnership.ts'

export async function partnershipWith(
  reads: Reads,
  registerId: string,
  placeId: string,
): Promise<Kept<Partnership, 'partnership'> | undefined> {
  const query = reads.selectFrom('partnership').selectAll().where('register_id', '=', registerId)
  const row = await query.where('place_id', '=', placeId).executeTakeFirst()
  return row && readRow('partnership', partnershipContent, row)
}

export async function isSlugTaken(reads: Reads, registerId: string, slug: string): Promise<boolean> {
  const query = reads.selectFrom('partnership').select('id').where('register_id', '=', registerId)
  return (await query.where('slug', '=', slug).executeTakeFirst()) !== undefined
}
