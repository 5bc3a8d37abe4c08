import { type Id, toId } from '../../kernel/ids.ts'
import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import type { JobRow } from './job.table.ts'
import { JOB_STATES, type Job, jobContent, type JobState } from './job.ts'

export interface KeptJob extends Kept<Job, 'job'> {
  readonly registerId: Id<'register'>
  readonly state: JobState
  readonly attempts: number
  readonly handedInAt: string
  /** What came of it, as its kind writes it; null while it is under way. */
  readonly outcome: unknown
}

/** What was handed in together, in the order in which it was. */
export async function jobsOfGroup(reads: Reads, registerId: string, groupId: string): Promise<KeptJob[]> {
  const rows = await jobsIn(reads, registerId)
    .where('group_id', '=', groupId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(readJob)
}

/** What is still being read, or could not be, with the group that each was handed in with; the latest first. */
export async function unfinishedJobs(
  reads: Reads,
  registerId: string,
  most: number,
): Promise<readonly { readonly job: KeptJob; readonly groupId: string }[]> {
  const rows = await jobsIn(reads, registerId)
    .where('state', '!=', 'done')
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ job: readJob(row), groupId: row.group_id }))
}

function jobsIn(reads: Reads, registerId: string) {
  return reads.selectFrom('job').selectAll().where('register_id', '=', registerId)
}

export function readJob(row: JobRow): KeptJob {
  const registerId = toId<'register'>(row.register_id)
  const state = JOB_STATES.find((known) => known === row.state)
  if (!registerId || !state) throw new Error(`job ${row.id} has no register or no state of ours`)
  return {
    ...readRow('job', jobContent, row),
    registerId,
    state,
    attempts: row.attempts,
    handedInAt: row.created_at,
    outcome: row.outcome === null ? null : JSON.parse(row.outcome),
  }
}

export async function findJob(reads: Reads, registerId: string, id: string): Promise<KeptJob | undefined> {
  const row = await jobsIn(reads, registerId).where('id', '=', id).executeTakeFirst()
  return row && readJob(row)
}
