import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Batch, batchContent } from './batch.ts'

/** The publications of one source, the latest first. */
export async function batchesOf(
  reads: Reads,
  registerId: string,
  sourceId: string,
): Promise<Kept<Batch, 'batch'>[]> {
  const rows = await reads
    .selectFrom('batch')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('source_id', '=', sourceId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => readRow('batch', batchContent, row))
}

export async function findBatch(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<Kept<Batch, 'batch'> | undefined> {
  const query = reads.selectFrom('batch').selectAll().where('register_id', '=', registerId)
  const row = await query.where('id', '=', id).executeTakeFirst()
  return row && readRow('batch', batchContent, row)
}
