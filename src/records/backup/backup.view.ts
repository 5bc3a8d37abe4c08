import type { Reads } from '../tx.ts'

/** How it stands with the backups of this installation. */
export interface BackupsStand {
  /** When a backup was last restored and compared; undefined when none ever was. */
  readonly verifiedAt: string | undefined
  readonly path: string | undefined
  /** The kinds of what went wrong the last time; empty when it went well. */
  readonly faults: readonly string[]
}

export async function backupsStand(reads: Reads): Promise<BackupsStand> {
  const ended = reads.selectFrom('backup').selectAll().where('ended_at', 'is not', null)
  const newest = ended.orderBy('ended_at', 'desc').limit(1)
  const verified = await newest.where('state', '=', 'verified').executeTakeFirst()
  const last = await newest.executeTakeFirst()
  return {
    verifiedAt: verified?.ended_at ?? undefined,
    path: verified?.path ?? undefined,
    faults: kindsIn(last?.faults ?? '[]'),
  }
}

function kindsIn(faults: string): string[] {
  const told = JSON.parse(faults) as { readonly kind: string }[] // written by endBackup
  return told.map(({ kind }) => kind)
}

/** Bytes that the data grew by in a day, as the backups of the last month tell; undefined with less than a day of them. */
export async function growthPerDay(reads: Reads, since: string): Promise<number | undefined> {
  const rows = await reads
    .selectFrom('backup')
    .select(['ended_at', 'data_bytes'])
    .where('state', '=', 'verified')
    .where('ended_at', '>=', since)
    .orderBy('ended_at')
    .execute()
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return undefined
  const days = (Date.parse(last.ended_at ?? '') - Date.parse(first.ended_at ?? '')) / DAY
  return days >= 1 ? ((last.data_bytes ?? 0) - (first.data_bytes ?? 0)) / days : undefined
}

const DAY = 24 * 60 * 60 * 1000
