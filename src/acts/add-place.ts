import { ok, type Result } from '../kernel/result.ts'
import type { Act } from '../records/perform.ts'
import type { Place } from '../records/place/place.ts'
import { addPlace as addPlaceRow } from '../records/place/place.store.ts'

/** Enters a place with all its spellings into the authority file; it is published with the first tie that needs it. */
export const addPlace: Act<Place, string, never> = {
  name: 'add-place',
  right: 'editor',
  run: async (tx, place): Promise<Result<string, never>> => ok((await addPlaceRow(tx, place)).id),
}
