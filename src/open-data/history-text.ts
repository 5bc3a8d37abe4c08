import { checkpointsOf } from '../records/published/checkpoints.view.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import type { RegisterView } from '../records/published/views.ts'

/** The signed checkpoints of a register's history, as JSON. */
export async function historyText(
  reads: PublishedReads,
  { id, slug }: Pick<RegisterView, 'id' | 'slug'>,
): Promise<string> {
  return JSON.stringify({ register: { id, slug }, checkpoints: await checkpointsOf(reads, id) }, null, 2)
}
