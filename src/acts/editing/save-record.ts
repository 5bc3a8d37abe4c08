import { ok, refused, type Result } from '../../kernel/result.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Act } from '../../records/perform.ts'
import type { Tx } from '../../records/tx.ts'
import { type Standing, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { dropTyped } from '../../records/working/typed-text.store.ts'
import { addWorkingCopy } from '../../records/working/working-copy.store.ts'
import { conflict, type EditFault } from './edit-fault.ts'

/** A content as an officer saves it, and the version that the officer had before them. */
export interface Save {
  readonly id: string
  readonly version: string
  readonly content: object
}

/** How the record stands after a save: the version that the next one names. */
export interface Saved {
  readonly id: string
  readonly version: string
}

/** Keeps what an officer wrote beside what is public, where it waits for its publication. */
export function saveRecord(noun: EditableNoun): Act<Save, Saved, EditFault> {
  return {
    name: `save-${noun}`,
    right: noun === 'register' ? 'administrator' : 'editor',
    run: (tx, save) => saveWithin(tx, noun, save),
  }
}

export async function saveWithin(
  tx: Tx,
  noun: EditableNoun,
  { id, version, content }: Save,
): Promise<Result<Saved, EditFault>> {
  const standing = (await standingOf(tx.rows, tx.registerId, noun, id)) ?? newStanding(noun, id)
  if (versionOf(standing) !== version) return conflict(standing)
  const around = { reads: tx.rows, registerId: tx.registerId, id }
  const faults = await EDITABLES[noun].faults(around, content)
  if (faults.length > 0) return refused({ kind: 'content-faulty', faults })
  const copy = await addWorkingCopy(tx, standing, content)
  await dropTyped(tx, `${noun}/${id}`)
  return ok({ id, version: `${standing.record?.version ?? 0}.${copy}` })
}

function newStanding(noun: EditableNoun, id: string): Standing {
  return { noun, id, record: undefined, copy: undefined, live: undefined }
}
