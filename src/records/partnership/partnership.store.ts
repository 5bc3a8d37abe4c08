import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
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
export async function changePartnership(
  tx: Tx,
  { id, version }: Kept<Partnership, 'partnership'>,
  content: Partnership,
): Promise<Kept<Partnership, 'partnership'> | undefined> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('partnership')
    .set({ content: JSON.stringify(content), slug: content.slug, version: version + 1, changed_at: tx.at })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return undefined
  tx.changes.push({ noun: 'partnership', id, version: version + 1, what: 'changed' })
  return { id, version: version + 1, changedAt: tx.at, content }
}
