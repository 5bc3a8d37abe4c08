import { type Published, withdrawEdition } from '../../edition/edition.store.ts'
import { recount, removeListing } from '../listing/listing.store.ts'
import { removeQuotes } from './quote.store.ts'
import { shownMedia } from '../media/published-media.store.ts'
import { noteWithdrawal } from './withdrawal.store.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import type { PublishedTables } from '../published.table.ts'
import { tags } from '../tags.ts'
import type { WithdrawalView } from '../views.ts'

/** The part of a published row that every noun's has. */
export interface PublishedBase {
  readonly id: string
  readonly register_id: string
  readonly data: string
  readonly changed_on: string
}

export function publishedBase(tx: Tx, { record, data }: Published<Kept<object>>): PublishedBase {
  return { id: record.id, register_id: tx.registerId, data, changed_on: tx.at.slice(0, 10) }
}

export type WithdrawableNoun = WithdrawalView['noun']

/**
 * Takes a record out of everything the public can read and leaves a notice with the reason; false when it was not
 * published. A fact is of a place and belongs to no tie.
 */
export async function withdrawPublished(
  tx: Tx,
  noun: WithdrawableNoun,
  record: Kept<object>,
  reason: string,
): Promise<boolean> {
  if (!(await withdrawEdition(tx, noun, record, reason))) return false
  const { id, content } = record
  const partnershipId = 'partnershipId' in content ? String(content.partnershipId) : null
  const table = `published_${noun}` satisfies keyof PublishedTables
  await tx.rows.deleteFrom(table).where('register_id', '=', tx.registerId).where('id', '=', id).execute()
  await removeQuotes(tx, [id])
  if (noun === 'media') await shownMedia.remove(tx, id)
  if (noun === 'exchange') {
    tx.touched.add(tags.exchange(id))
    await removeListing(tx, [id])
  }
  if ('exchangeId' in content) tx.touched.add(tags.exchange(String(content.exchangeId))) // it names what was signed
  if (partnershipId !== null) await recount(tx, [partnershipId])
  const slug = 'slug' in content ? { slug: String(content.slug) } : {}
  await noteWithdrawal(tx, { id, noun, partnershipId, reason, ...slug })
  return true
}

/** A change of one partner shows on its own page and in the lists. */
export function touchPartner(tx: Tx, partnershipId: string): void {
  tx.touched.add(tags.partner(partnershipId))
  tx.touched.add(tags.partners(tx.registerId))
}
