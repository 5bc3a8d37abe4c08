import { newId } from '../../kernel/ids.ts'
import { type Kept, newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { Source } from './source.ts'

/** The file must stand in the file store already: a row never points at bytes that may be lost. */
export async function addSource(
  tx: Tx,
  content: Source,
  id = newId<'source'>(),
): Promise<Kept<Source, 'source'>> {
  const row = { ...newRow(tx, 'source', id, content), file_hash: content.fileHash }
  await tx.rows.insertInto('source').values(row).execute()
  return { id, version: 1, changedAt: tx.at, content }
}

/** Removes the row of a source that no record quotes. */
export async function removeSource(tx: Tx, { id, version }: Kept<Source, 'source'>): Promise<void> {
  await tx.rows.deleteFrom('source').where('register_id', '=', tx.registerId).where('id', '=', id).execute()
  tx.changes.push({ noun: 'source', id, version, what: 'removed' })
}
