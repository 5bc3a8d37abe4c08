import type { Database } from '../../database/database.ts'
import type { Tables } from '../tables.ts'

type Written = Pick<Database<Tables>, 'transaction'>

/** Tried this often for one moment, it waits for the next. */
const MOST_ATTEMPTS = 4
const AGAIN_AFTER = 60 * 60 * 1000

/**
 * Takes the backup that is due at a moment for oneself; false when it was taken, when another process is at it, or when
 * it failed less than an hour ago or too often. A backup is no act of a person and no history.
 */
export function claimBackup(
  { transaction }: Written,
  dueAt: string,
  { now, leaseUntil }: { readonly now: string; readonly leaseUntil: string },
): Promise<boolean> {
  const begun = { state: 'running', lease_until: leaseUntil, faults: null, ended_at: null }
  const hourAgo = new Date(Date.parse(now) - AGAIN_AFTER).toISOString()
  return transaction(async (rows) => {
    const added = await rows
      .insertInto('backup')
      .values({ due_at: dueAt, attempts: 1, path: null, bytes: null, data_bytes: null, ...begun })
      .onConflict((conflict) => conflict.column('due_at').doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) return true
    const again = await rows
      .updateTable('backup')
      .set((eb) => ({ ...begun, attempts: eb('attempts', '+', 1) }))
      .where('due_at', '=', dueAt)
      .where('attempts', '<', MOST_ATTEMPTS)
      .where((eb) =>
        eb.or([
          eb.and([eb('state', '=', 'running'), eb('lease_until', '<', now)]),
          eb.and([eb('state', '=', 'failed'), eb('ended_at', '<', hourAgo)]),
        ]),
      )
      .executeTakeFirst()
    return again.numUpdatedRows === 1n
  })
}

/** What came of it: where a verified one lies, or why there is none. */
export type BackupEnd =
  | { readonly state: 'verified'; readonly path: string; readonly bytes: number; readonly dataBytes: number }
  | { readonly state: 'failed'; readonly faults: readonly object[] }

export function endBackup(
  { transaction }: Written,
  dueAt: string,
  end: BackupEnd,
  at: string,
): Promise<void> {
  const told =
    end.state === 'verified'
      ? { path: end.path, bytes: end.bytes, data_bytes: end.dataBytes }
      : { faults: JSON.stringify(end.faults) }
  return transaction(async (rows) => {
    await rows
      .updateTable('backup')
      .set({ state: end.state, lease_until: null, ended_at: at, ...told })
      .where('due_at', '=', dueAt)
      .execute()
  })
}
