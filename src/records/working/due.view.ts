import type { EditableNoun } from '../editable/editable.ts'
import type { Reads } from '../tx.ts'

/** A save whose time to be published has come. */
export interface Due {
  readonly registerId: string
  readonly noun: EditableNoun
  readonly id: string
  readonly version: string
  readonly reason: string | null
}

const MOST_AT_ONCE = 200

export async function dueCopies(reads: Reads, now: string): Promise<Due[]> {
  const rows = await reads
    .selectFrom('working_copy')
    .select(['register_id', 'noun', 'record_id', 'version', 'based_on', 'publish_reason'])
    .where('state', '=', 'open')
    .where('publish_at', '<=', now)
    .orderBy('publish_at')
    .orderBy('record_id')
    .limit(MOST_AT_ONCE)
    .execute()
  return rows.map((row) => ({
    registerId: row.register_id,
    noun: row.noun as EditableNoun, // written by addWorkingCopy only
    id: row.record_id,
    version: `${row.based_on}.${row.version}`,
    reason: row.publish_reason,
  }))
}
