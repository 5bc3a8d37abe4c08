import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type Source, sourceContent } from './source.ts'

export async function findSource(
  reads: Reads,
  registerId: string,
  id: string,
): Promise<Kept<Source, 'source'> | undefined> {
  const query = reads
    .selectFrom('source')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
  const row = await query.executeTakeFirst()
  return row && readRow('source', sourceContent, row)
}

/** The source that was made from these very bytes, when they were handed in before. */
export async function sourceOfFile(
  reads: Reads,
  registerId: string,
  fileHash: string,
): Promise<string | undefined> {
  const query = reads.selectFrom('source').select('id').where('register_id', '=', registerId)
  return (await query.where('file_hash', '=', fileHash).executeTakeFirst())?.id
}
