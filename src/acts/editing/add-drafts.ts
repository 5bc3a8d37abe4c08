import { newId } from '../../kernel/ids.ts'
import { ok, type Result } from '../../kernel/result.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import type { Act } from '../../records/perform.ts'
import { NEW_VERSION } from '../../records/working/standing.view.ts'
import type { EditFault } from './edit-fault.ts'
import { type Saved, saveWithin } from './save-record.ts'

/** Enters many new records as drafts, as the rows of a spreadsheet: all of them or none. */
export function addDraftsOf(noun: EditableNoun): Act<readonly object[], Saved[], EditFault> {
  return {
    name: `paste-${noun}-rows`,
    right: 'editor',
    run: async (tx, contents): Promise<Result<Saved[], EditFault>> => {
      const saved: Saved[] = []
      for (const content of contents) {
        const one = await saveWithin(tx, noun, { id: newId(), version: NEW_VERSION, content })
        if (!one.ok) return one
        saved.push(one.value)
      }
      return ok(saved)
    },
  }
}
