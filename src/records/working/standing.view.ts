import type { EditionState } from '../edition/edition.store.ts'
import { ERASED } from '../contact/contact.ts'
import { EDITABLES } from '../editable/editables.ts'
import type { EditableNoun } from '../editable/editable.ts'
import { type Kept, readRow } from '../record-row.ts'
import type { RecordNoun } from '../record-store.ts'
import type { Reads } from '../tx.ts'
import type { WorkingCopyRow } from './working-copy.table.ts'

/** A save that waits beside what is public. */
export interface WorkingCopy {
  readonly version: number
  /** The record's version that it was made from; 0 for a record that was never published. */
  readonly basedOn: number
  readonly content: object
  readonly savedAt: string
  readonly savedBy: string
  readonly askedBy: string | null
  readonly publishAt: string | null
  readonly publishReason: string | null
  readonly publishFault: string | null
}

/** How a record stands: what is written of it, what waits, and whether the public sees it. */
export interface Standing {
  readonly noun: EditableNoun
  readonly id: string
  readonly record: Kept<object> | undefined
  readonly copy: WorkingCopy | undefined
  readonly live: EditionState | undefined
}

/** Undefined for an id that no record and no save of this noun has. */
export async function standingOf(
  reads: Reads,
  registerId: string,
  noun: EditableNoun,
  id: string,
): Promise<Standing | undefined> {
  const record = await recordOf(reads, registerId, noun, id)
  const copy = await openCopy(reads, registerId, noun, id)
  if (!record && !copy) return undefined
  return { noun, id, record, copy, live: await liveState(reads, registerId, id) }
}

/** What an officer had before them: any write names it, and is refused when it is not how the record stands now. */
export function versionOf({ record, copy }: Pick<Standing, 'record' | 'copy'>): string {
  return `${record?.version ?? 0}.${copy?.version ?? 0}`
}

/** The version of a record that is not there yet. */
export const NEW_VERSION = '0.0'

/** What is newest of it: the save that waits, else what is written. */
export function newestContent({ record, copy }: Pick<Standing, 'record' | 'copy'>): object {
  return copy?.content ?? record?.content ?? {}
}

/** Whether the record went on under a save that was made from an older state of it. */
export function isOvertaken({ record, copy }: Pick<Standing, 'record' | 'copy'>): boolean {
  return copy !== undefined && copy.basedOn !== (record?.version ?? 0)
}

export async function recordOf(
  reads: Reads,
  registerId: string,
  noun: EditableNoun,
  id: string,
): Promise<Kept<object> | undefined> {
  const { schema } = EDITABLES[noun]
  if (noun === 'register') {
    if (id !== registerId) return undefined
    const row = await reads.selectFrom('register').selectAll().where('id', '=', id).executeTakeFirst()
    return row && readRow(noun, schema, row)
  }
  const row = await reads
    .selectFrom(noun as RecordNoun & 'place') // every record's table has the columns that are asked for
    .select(['id', 'version', 'content', 'changed_at'])
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  // A contact that was erased is none any more.
  return row && row.content !== ERASED ? readRow(noun, schema, row) : undefined
}

async function openCopy(
  reads: Reads,
  registerId: string,
  noun: EditableNoun,
  id: string,
): Promise<WorkingCopy | undefined> {
  const row = await reads
    .selectFrom('working_copy')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('record_id', '=', id)
    .where('noun', '=', noun)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row && toWorkingCopy(noun, row)
}

export function toWorkingCopy(noun: EditableNoun, row: WorkingCopyRow): WorkingCopy {
  return {
    version: row.version,
    basedOn: row.based_on,
    content: EDITABLES[noun].schema.parse(JSON.parse(row.content)),
    savedAt: row.saved_at,
    savedBy: row.saved_by,
    askedBy: row.asked_by,
    publishAt: row.publish_at,
    publishReason: row.publish_reason,
    publishFault: row.publish_fault,
  }
}

/** The state of its last edition; undefined when it was never public. */
async function liveState(reads: Reads, registerId: string, id: string): Promise<EditionState | undefined> {
  const row = await reads
    .selectFrom('edition')
    .select('state')
    .where('register_id', '=', registerId)
    .where('record_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.state as EditionState | undefined // written by the edition's store only
}
