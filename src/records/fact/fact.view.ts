import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Fact, factContent } from './fact.ts'

/** All facts about one place. */
export async function factsOf(
  reads: Reads,
  registerId: string,
  placeId: string,
): Promise<Kept<Fact, 'fact'>[]> {
  const rows = await reads
    .selectFrom('fact')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('place_id', '=', placeId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => readRow('fact', factContent, row))
}
