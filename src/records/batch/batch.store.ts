import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Batch } from './batch.ts'

export async function addBatch(tx: Tx, content: Batch): Promise<string> {
  const id = newId<'batch'>()
  const row = { ...newRow(tx, 'batch', id, content), source_id: content.sourceId }
  await tx.rows.insertInto('batch').values(row).execute()
  return id
}

/** Writes the next version, made from `version`; false when somebody else wrote it meanwhile. */
export async function changeBatch(
  tx: Tx,
  { id, version }: Kept<Batch, 'batch'>,
  content: Batch,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.rows
    .updateTable('batch')
    .set({ content: JSON.stringify(content), version: version + 1, changed_at: tx.at })
    .where('register_id', '=', tx.registerId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  tx.changes.push({ noun: 'batch', id, version: version + 1, what: 'changed' })
  return true
}
