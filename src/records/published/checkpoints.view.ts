import { type Checkpoint, toCheckpoint } from '../history/checkpoint.ts'
import type { PublishedReads } from './reads.ts'

/** Every checkpoint of a register, oldest first. */
export async function checkpointsOf(reads: PublishedReads, registerId: string): Promise<Checkpoint[]> {
  const query = reads.selectFrom('published_checkpoint').selectAll().where('register_id', '=', registerId)
  return (await query.orderBy('sequence').execute()).map(toCheckpoint)
}
