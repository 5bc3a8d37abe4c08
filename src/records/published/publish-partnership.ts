import { publishEditions } from '../edition/edition.store.ts'
import type { Partnership } from '../partnership/partnership.ts'
import type { Kept } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import { publishedBase, touchPartner } from './publish.ts'
import type { PartnerView } from './views.ts'

/** What a partnership says itself; its agreements, exchanges and facts have rows of their own. */
export type PartnershipData = Pick<PartnerView, 'id' | 'slug' | 'names' | 'background' | 'contact'>

export async function publishPartnership(
  tx: Tx,
  partnership: Kept<Partnership, 'partnership'>,
): Promise<void> {
  if ((await publishEditions(tx, 'partnership', [partnership])).length === 0) return
  const { slug, names, background, contact, placeId } = partnership.content
  const paragraphs = background.map(({ text }) => text)
  const view: PartnershipData = { id: partnership.id, slug, names, background: paragraphs, contact }
  const row = { ...publishedBase(tx, partnership, view), place_id: placeId, slug }
  await tx.rows
    .insertInto('published_partnership')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  touchPartner(tx, partnership.id)
}
