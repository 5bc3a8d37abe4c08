import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { claimBackup, endBackup } from '../records/backup/backup.store.ts'
import type { Tables } from '../records/tables.ts'
import { backUpApart } from './apart/back-up-apart.ts'
import { keepLast } from './keep-last.ts'

/** Longer than a backup of many photos takes; a process that was killed is replaced after it. */
const LEASE = 60 * 60 * 1000

/** The last moment at which the clock of that time zone showed this time of day. */
export function lastDue(at: string, now: string, timeZone: string): string {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone)
  const today = here.withPlainTime(at)
  const due = Temporal.ZonedDateTime.compare(today, here) <= 0 ? today : today.subtract({ days: 1 })
  return new Date(due.epochMilliseconds).toISOString()
}

export interface Scheduled {
  readonly config: Config
  readonly database: Database<Tables>
  readonly stop: AbortSignal
  readonly now: () => string
}

/**
 * Takes the backup of the last moment that one was due at, unless it was taken: what was missed while the server stood
 * still is done after its start. Of several servers one takes it. Says what a person has to know.
 */
export async function backUpWhenDue({ config, database, stop, now }: Scheduled): Promise<string | undefined> {
  const { at, folder, keep } = config.backups
  if (at === undefined) return undefined
  const due = lastDue(at, now(), Temporal.Now.timeZoneId())
  const leaseUntil = new Date(Date.parse(now()) + LEASE).toISOString()
  if (!(await claimBackup(database, due, { now: now(), leaseUntil }))) return undefined
  const taken = await backUpApart(config, folder, stop)
  const end = taken.ok
    ? ({ state: 'verified', ...taken.value } as const)
    : ({ state: 'failed', faults: taken.faults } as const)
  await endBackup(database, due, end, now())
  if (taken.ok) await keepLast(folder, keep)
  return taken.ok ? undefined : `The backup failed: ${JSON.stringify(taken.faults)}`
}
