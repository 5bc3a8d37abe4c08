import { newId } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import type { Act } from '../../records/perform.ts'
import { NEW_VERSION } from '../../records/working/standing.view.ts'
import type { EditFault } from './edit-fault.ts'
import { type Saved, saveWithin } from './save-record.ts'

/** What stands in the way of one of several rows, by its place among them. */
export interface RowFault {
  readonly kind: 'row-faulty'
  readonly row: number
  readonly fault: EditFault
}

/** Enters new records as drafts, as the rows of a spreadsheet: all of them, or none and every row's faults. */
export function addDraftsOf(noun: EditableNoun): Act<readonly object[], Saved[], RowFault> {
  return {
    name: `add-${noun}-drafts`,
    right: 'editor',
    run: async (tx, contents): Promise<Result<Saved[], RowFault>> => {
      const saved: Saved[] = []
      const faults: RowFault[] = []
      for (const [row, content] of contents.entries()) {
        const one = await saveWithin(tx, noun, { id: newId(), version: NEW_VERSION, content })
        if (one.ok) saved.push(one.value)
        else faults.push(...one.faults.map((fault) => ({ kind: 'row-faulty', row, fault }) as const))
      }
      return faults.length > 0 ? refused(...faults) : ok(saved)
    },
  }
}
