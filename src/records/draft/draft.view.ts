import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Draft, draftContent } from './draft.ts'

/** What was read from a source and nobody has decided yet, in the order of the page. */
export async function openDrafts(
  reads: Reads,
  registerId: string,
  sourceId: string,
): Promise<Kept<Draft, 'draft'>[]> {
  const rows = await reads
    .selectFrom('draft')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('source_id', '=', sourceId)
    .where('state', '=', 'open')
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => readRow('draft', draftContent, row))
}
