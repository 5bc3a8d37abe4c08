import { ok, refused, type Result } from '../../kernel/result.ts'
import type { Json } from '../../kernel/hash.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import type { Act } from '../../records/perform.ts'
import { newestContent, standingOf, versionOf } from '../../records/working/standing.view.ts'
import { conflict, type EditFault } from './edit-fault.ts'
import { saveWithin } from './save-record.ts'

/** What is to be changed of a record, and the version that it was read from. */
export type Asked = { readonly id: string; readonly version: string; readonly change: Json }

/** What became of it. */
export type Changed = { readonly id: string; readonly version: string; readonly told: Json }

/** A content that a change makes, and what there is to tell of it. */
export interface Made {
  readonly content: object
  readonly told: Json
}

/**
 * Changes parts of what stands, where `make` says what a change makes of it: read and written in one transaction, so
 * that of several at once none is lost.
 */
export function changeRecord<Fault>(
  noun: EditableNoun,
  make: (before: object, change: Json) => Result<Made, Fault>,
): Act<Asked, Changed, EditFault | Fault> {
  return {
    name: `change-${noun}`,
    right: 'editor',
    run: async (tx, { id, version, change }): Promise<Result<Changed, EditFault | Fault>> => {
      const standing = await standingOf(tx.rows, tx.registerId, noun, id)
      if (!standing) return refused({ kind: 'record-unknown' })
      if (versionOf(standing) !== version) return conflict(standing)
      const made = make(newestContent(standing), change)
      if (!made.ok) return made
      const saved = await saveWithin(tx, noun, { id, version, content: made.value.content })
      return saved.ok ? ok({ ...saved.value, told: made.value.told }) : saved
    },
  }
}
