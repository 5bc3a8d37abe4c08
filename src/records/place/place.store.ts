import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import { foldName, type Place } from './place.ts'

export async function addPlace(tx: Tx, content: Place, id = newId<'place'>()): Promise<Kept<Place, 'place'>> {
  await tx.rows
    .insertInto('place')
    .values(newRow(tx, 'place', id, content))
    .execute()
  const spellings = new Set(content.names.map(({ text }) => foldName(text)))
  const rows = [...spellings].map((folded) => ({ place_id: id, register_id: tx.registerId, folded }))
  await tx.rows.insertInto('place_name').values(rows).execute()
  return { id, version: 1, changedAt: tx.at, content }
}
