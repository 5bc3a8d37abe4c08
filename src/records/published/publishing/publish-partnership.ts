import { publishEditions } from '../../edition/edition.store.ts'
import type { Partnership } from '../../partnership/partnership.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { recount } from '../listing/listing.store.ts'
import { publishedBase, touchPartner } from './publish.ts'
import { tags } from '../tags.ts'
import type { PartnerView } from '../views.ts'

/** What a partnership says itself; its agreements, exchanges and facts have rows of their own. */
export type PartnershipData = Pick<PartnerView, 'id' | 'slug' | 'names' | 'background' | 'contact'>

export async function publishPartnership(
  tx: Tx,
  partnership: Kept<Partnership, 'partnership'>,
): Promise<void> {
  const [changed] = await publishEditions(tx, 'partnership', [partnership], toPartnershipData)
  if (!changed) return
  const { placeId: place_id, slug } = partnership.content
  const row = { ...publishedBase(tx, changed), place_id, slug }
  await tx.rows
    .insertInto('published_partnership')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  await recount(tx, [partnership.id])
  touchPartner(tx, partnership.id)
  tx.touched.add(tags.names(tx.registerId))
}

function toPartnershipData({ id, content }: Kept<Partnership, 'partnership'>): PartnershipData {
  const { slug, names, background, contact } = content
  return { id, slug, names, background: background.map(({ text }) => text), contact }
}
