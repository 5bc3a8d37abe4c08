import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { foldName, type Place, placeContent } from './place.ts'

/** Every place of the register that is written so; several when one spelling names several places. */
export async function placesWritten(
  reads: Reads,
  registerId: string,
  spelling: string,
): Promise<Kept<Place, 'place'>[]> {
  const rows = await reads
    .selectFrom('place')
    .innerJoin('place_name', 'place_name.place_id', 'place.id')
    .selectAll('place')
    .where('place_name.register_id', '=', registerId)
    .where('place_name.folded', '=', foldName(spelling))
    .orderBy('place.id')
    .execute()
  return rows.map((row) => readRow('place', placeContent, row))
}

export async function findPlace(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<Kept<Place, 'place'> | undefined> {
  const query = reads.selectFrom('place').selectAll().where('register_id', '=', registerId)
  const row = await query.where('id', '=', id).executeTakeFirst()
  return row && readRow('place', placeContent, row)
}

/** The whole authority file of a register. */
export async function allPlaces(reads: Reads, registerId: string): Promise<Kept<Place, 'place'>[]> {
  const query = reads.selectFrom('place').selectAll().where('register_id', '=', registerId)
  const rows = await query.orderBy('created_at').orderBy('id').execute()
  return rows.map((row) => readRow('place', placeContent, row))
}
