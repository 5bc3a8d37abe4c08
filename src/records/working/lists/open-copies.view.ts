import type { EditableNoun } from '../../editable/editable.ts'
import type { Reads } from '../../tx.ts'
import { toWorkingCopy, type WorkingCopy } from '../standing.view.ts'

/** A save that waits, with the record that it is of. */
export interface OpenCopy extends WorkingCopy {
  readonly id: string
}

/** The saves of a noun that wait, by their records' ids, from after one of them on. */
export async function openCopies(
  reads: Reads,
  registerId: string,
  noun: EditableNoun,
  { after, most }: { readonly after: string; readonly most: number },
): Promise<OpenCopy[]> {
  const rows = await reads
    .selectFrom('working_copy')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('noun', '=', noun)
    .where('state', '=', 'open')
    .where('record_id', '>', after)
    .orderBy('record_id')
    .limit(most)
    .execute()
  return rows.map((row) => ({ id: row.record_id, ...toWorkingCopy(noun, row) }))
}
