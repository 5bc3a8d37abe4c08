import { inChunks } from '../in-chunks.ts'
import type { Reads } from '../tx.ts'

/** What the saves say that wait on these records, as JSON holds it. */
export async function draftContents(
  reads: Reads,
  registerId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>()
  await inChunks(ids, async (chunk) => {
    const rows = await reads
      .selectFrom('working_copy')
      .select(['record_id', 'content'])
      .where('register_id', '=', registerId)
      .where('state', '=', 'open')
      .where('record_id', 'in', chunk)
      .execute()
    for (const row of rows) found.set(row.record_id, JSON.parse(row.content))
  })
  return found
}
