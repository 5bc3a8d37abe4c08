import { withdrawEdition } from '../../edition/edition.store.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { touchPartner, withdrawPublished } from './publish.ts'
import { tags } from '../tags.ts'

/** Takes a tie that has nothing left below it out of everything that the public can read. */
export async function withdrawTie(tx: Tx, tie: Kept<object>, reason: string): Promise<void> {
  await withdrawPublished(tx, 'partnership', tie, reason)
  touchPartner(tx, tie.id)
  tx.touched.add(tags.names(tx.registerId))
}

/** Takes a place that no tie shows any more out of everything that the public can read. */
export async function withdrawPlaceOfTie(tx: Tx, place: Kept<object>, reason: string): Promise<void> {
  await withdrawEdition(tx, 'place', place, reason)
  await tx.rows
    .deleteFrom('published_place')
    .where('register_id', '=', tx.registerId)
    .where('id', '=', place.id)
    .execute()
  await tx.rows
    .deleteFrom('published_place_name')
    .where('register_id', '=', tx.registerId)
    .where('place_id', '=', place.id)
    .execute()
}
