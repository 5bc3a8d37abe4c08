import type { EditableNoun } from '../../editable/editable.ts'
import type { Reads } from '../../tx.ts'

/** A save that waits, as a line of a list. */
export interface Waiting {
  readonly noun: EditableNoun
  readonly id: string
  readonly version: string
  readonly label: string
  readonly savedAt: string
  readonly savedBy: string
  readonly isNew: boolean
  readonly askedBy: string | null
  readonly publishAt: string | null
  readonly publishFault: string | null
}

export interface WaitingFilter {
  readonly noun?: EditableNoun
  readonly asked?: boolean
  readonly planned?: boolean
}

/** Saves that wait, the newest first. */
export async function waitingCopies(
  reads: Reads,
  registerId: string,
  { noun, asked, planned }: WaitingFilter,
  most: number,
): Promise<Waiting[]> {
  let query = reads
    .selectFrom('working_copy')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('state', '=', 'open')
  if (noun) query = query.where('noun', '=', noun)
  if (asked) query = query.where('asked_by', 'is not', null)
  if (planned) query = query.where('publish_at', 'is not', null)
  const rows = await query.orderBy('saved_at', 'desc').orderBy('record_id').limit(most).execute()
  return rows.map((row) => ({
    noun: row.noun as EditableNoun, // written by addWorkingCopy only
    id: row.record_id,
    version: `${row.based_on}.${row.version}`,
    label: row.label,
    savedAt: row.saved_at,
    savedBy: row.saved_by,
    isNew: row.based_on === 0,
    askedBy: row.asked_by,
    publishAt: row.publish_at,
    publishFault: row.publish_fault,
  }))
}

export async function countWaiting(reads: Reads, registerId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await reads
    .selectFrom('working_copy')
    .select((eb) => ['noun', eb.fn.countAll<number>().as('count')])
    .where('register_id', '=', registerId)
    .where('state', '=', 'open')
    .groupBy('noun')
    .execute()
  return new Map(rows.map(({ noun, count }) => [noun, count]))
}

/** Which of these records have a save that waits, and which are not public now. */
export async function marksOf(
  reads: Reads,
  registerId: string,
  ids: readonly string[],
): Promise<{ readonly waiting: ReadonlySet<string>; readonly withdrawn: ReadonlySet<string> }> {
  if (ids.length === 0) return { waiting: new Set(), withdrawn: new Set() }
  const waiting = await reads
    .selectFrom('working_copy')
    .select('record_id')
    .where('register_id', '=', registerId)
    .where('state', '=', 'open')
    .where('record_id', 'in', ids)
    .execute()
  const withdrawn = await reads
    .selectFrom('published_withdrawal')
    .select('id')
    .where('register_id', '=', registerId)
    .where('id', 'in', ids)
    .execute()
  return {
    waiting: new Set(waiting.map((row) => row.record_id)),
    withdrawn: new Set(withdrawn.map((row) => row.id)),
  }
}
