import type { RecordRow } from '../record.table.ts'

export interface DraftRow extends RecordRow {
  source_id: string
  ordinal: number
  state: string
  /** Who last decided about it, as history names them; null while nobody did. */
  decided_by: string | null
}
