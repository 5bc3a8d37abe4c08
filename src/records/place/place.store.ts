import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import { foldName, type Place, type PlaceName } from './place.ts'

export async function addPlace(tx: Tx, content: Place, id = newId<'place'>()): Promise<Kept<Place, 'place'>> {
  await tx.rows
    .insertInto('place')
    .values(newRow(tx, 'place', id, content))
    .execute()
  await writeSpellings(tx, id, content)
  return { id, version: 1, changedAt: tx.at, content }
}

/** Every spelling of a place in the form in which it is looked up; those that it no longer has are dropped. */
export async function writeSpellings(tx: Tx, id: string, { names }: Place): Promise<void> {
  await tx.rows.deleteFrom('place_name').where('place_id', '=', id).execute()
  const spellings = new Set(names.map(({ text }) => foldName(text)))
  const rows = [...spellings].map((folded) => ({ place_id: id, register_id: tx.registerId, folded }))
  await tx.rows.insertInto('place_name').values(rows).execute()
}

/** A further spelling of a place; nothing when it is known in that form already. Its shown names stay as they are. */
export async function addSpelling(
  tx: Tx,
  { id, version, content }: Kept<Place, 'place'>,
  name: PlaceName,
): Promise<void> {
  const folded = foldName(name.text)
  if (content.names.some(({ text }) => foldName(text) === folded)) return
  const { numUpdatedRows } = await tx.rows
    .updateTable('place')
    .set({
      content: JSON.stringify({ ...content, names: [...content.names, name] }),
      version: version + 1,
      changed_at: tx.at,
    })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) throw new Error(`place ${id} changed inside the act that read it`)
  await tx.rows
    .insertInto('place_name')
    .values({ place_id: id, register_id: tx.registerId, folded })
    .execute()
  tx.changes.push({ noun: 'place', id, version: version + 1, what: 'changed' })
}
