import type { Database } from '../../database/database.ts'
import type { Json } from '../../kernel/hash.ts'
import { newId } from '../../kernel/ids.ts'
import { newRow } from '../record-row.ts'
import type { Tables } from '../tables.ts'
import type { Tx } from '../tx.ts'
import type { JobRow } from './job.table.ts'
import type { Job, JobState } from './job.ts'
import { type KeptJob, readJob } from './job.view.ts'

/** Begun this often without an end, a job is broken: whatever it does, it takes its process with it. */
const MOST_ATTEMPTS = 3

export async function addJob(tx: Tx, groupId: string, content: Job): Promise<string> {
  const id = newId<'job'>()
  const row: JobRow = {
    ...newRow(tx, 'job', id, content),
    group_id: groupId,
    state: 'queued',
    lease_until: null,
    attempts: 0,
    outcome: null,
  }
  await tx.rows.insertInto('job').values(row).execute()
  return id
}

/**
 * Takes the oldest job that waits, or whose process did not end it in its time, for oneself until `leaseUntil`. That
 * somebody works at it is no act of a person and no history.
 */
export async function claimJob(
  { transaction }: Pick<Database<Tables>, 'transaction'>,
  now: string,
  leaseUntil: string,
): Promise<KeptJob | undefined> {
  return transaction(async (rows) => {
    const waiting = await rows
      .selectFrom('job')
      .selectAll()
      .where((eb) =>
        eb.or([
          eb('state', '=', 'queued'),
          eb.and([eb('state', '=', 'running'), eb('lease_until', '<', now)]),
        ]),
      )
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (!waiting) return undefined
    const worn = waiting.attempts >= MOST_ATTEMPTS
    const next = {
      state: worn ? 'broken' : 'running',
      lease_until: worn ? null : leaseUntil,
      attempts: waiting.attempts + 1,
      changed_at: now,
    }
    const { numUpdatedRows } = await rows
      .updateTable('job')
      .set(next)
      .where('id', '=', waiting.id)
      .where('attempts', '=', waiting.attempts)
      .executeTakeFirst()
    return numUpdatedRows === 1n ? readJob({ ...waiting, ...next }) : undefined
  })
}

/** Ends a job inside the act that does its work, so that both are kept or neither; false when another process ended it. */
export async function endJob(
  rows: Tx['rows'],
  { id, attempts }: KeptJob,
  state: Exclude<JobState, 'queued' | 'running'>,
  outcome: Json,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('job')
    .set({ state, lease_until: null, outcome: JSON.stringify(outcome), changed_at: at })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('attempts', '=', attempts)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
