import type { RecordRow } from '../record.table.ts'

/** A register stands under itself, so its row has no `register_id`. */
export interface RegisterRow extends Omit<RecordRow, 'register_id'> {
  slug: string
}
