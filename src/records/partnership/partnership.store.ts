import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import { changeRow } from '../record-store.ts'
import type { Tx } from '../tx.ts'
import type { Partnership } from './partnership.ts'

export async function addPartnership(
  tx: Tx,
  content: Partnership,
): Promise<Kept<Partnership, 'partnership'>> {
  const id = newId<'partnership'>()
  const row = { ...newRow(tx, 'partnership', id, content), place_id: content.placeId, slug: content.slug }
  await tx.rows.insertInto('partnership').values(row).execute()
  return { id, version: 1, changedAt: tx.at, content }
}

/** Writes the next version, made from `version`; undefined when somebody else wrote it meanwhile. */
export function changePartnership(
  tx: Tx,
  partnership: Kept<Partnership, 'partnership'>,
  content: Partnership,
): Promise<Kept<Partnership, 'partnership'> | undefined> {
  return changeRow(tx, 'partnership', partnership, content, {
    place_id: content.placeId,
    slug: content.slug,
  })
}
