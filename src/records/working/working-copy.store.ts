import { actorOf } from '../account/principal.ts'
import { EDITABLES } from '../editable/editables.ts'
import type { EditableNoun } from '../editable/editable.ts'
import type { Change, Tx } from '../tx.ts'
import type { Standing } from './standing.view.ts'

/** What becomes of a save. */
export type CopyState = 'open' | 'superseded' | 'published' | 'discarded'

/** Keeps a content beside what is public; an earlier save that waits is superseded. Returns its version. */
export async function addWorkingCopy(
  tx: Tx,
  standing: Omit<Standing, 'live'>,
  content: object,
): Promise<number> {
  const { noun, id, record } = standing
  if (standing.copy) await closeCopy(tx, standing, 'superseded')
  const version = (await lastVersion(tx, id)) + 1
  await tx.rows
    .insertInto('working_copy')
    .values({
      record_id: id,
      version,
      register_id: tx.registerId,
      noun,
      based_on: record?.version ?? 0,
      content: JSON.stringify(content),
      label: EDITABLES[noun].label(content),
      state: 'open',
      saved_at: tx.at,
      saved_by: actorOf(tx.principal),
      asked_by: null,
      publish_at: null,
      publish_reason: null,
      publish_fault: null,
    })
    .execute()
  note(tx, noun, id, version, 'drafted')
  return version
}

async function lastVersion(tx: Tx, id: string): Promise<number> {
  const { last } = await tx.rows
    .selectFrom('working_copy')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('record_id', '=', id)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** Ends the save that waits. */
export async function closeCopy(
  tx: Tx,
  { id, copy }: Pick<Standing, 'id' | 'copy'>,
  state: Exclude<CopyState, 'open'>,
): Promise<void> {
  if (!copy) return
  await tx.rows
    .updateTable('working_copy')
    .set({ state })
    .where('register_id', '=', tx.registerId)
    .where('record_id', '=', id)
    .where('version', '=', copy.version)
    .execute()
}

/** What is planned with a save: that a second person is asked, or that it is published at a time. */
export interface Plan {
  readonly asked_by?: string | null
  readonly publish_at?: string | null
  readonly publish_reason?: string | null
  readonly publish_fault?: string | null
}

export async function planCopy(
  tx: Tx,
  { noun, id, copy }: Standing,
  plan: Plan,
  what: Extract<Change['what'], 'asked' | 'scheduled'>,
): Promise<void> {
  if (!copy) return
  await tx.rows
    .updateTable('working_copy')
    .set(plan)
    .where('register_id', '=', tx.registerId)
    .where('record_id', '=', id)
    .where('version', '=', copy.version)
    .execute()
  note(tx, noun, id, copy.version, what)
}

export function note(tx: Tx, noun: EditableNoun, id: string, version: number, what: Change['what']): void {
  tx.changes.push({ noun, id, version, what })
}
