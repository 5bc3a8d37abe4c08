import { ok, refused } from '../../kernel/result.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Act } from '../../records/perform.ts'
import { standingOf, versionOf } from '../../records/working/standing.view.ts'
import { closeCopy, note } from '../../records/working/working-copy.store.ts'
import { conflict, type EditFault } from './edit-fault.ts'
import type { Seen } from './publish-record.ts'

/** Drops the save that waits: what is public stays, and so does the row of what was saved. */
export function discardDraft(noun: EditableNoun): Act<Seen, null, EditFault> {
  return {
    name: `discard-${noun}`,
    right: noun === 'register' ? 'administrator' : 'editor',
    run: async (tx, { id, version }) => {
      const standing = await standingOf(tx.rows, tx.registerId, noun, id)
      if (!standing) return refused({ kind: 'record-unknown' })
      if (versionOf(standing) !== version) return conflict(standing)
      if (!standing.copy) return refused({ kind: 'nothing-saved' })
      await closeCopy(tx, standing, 'discarded')
      if (!standing.record) await EDITABLES[noun].forget?.(tx, id)
      note(tx, noun, id, standing.copy.version, 'discarded')
      return ok(null)
    },
  }
}
