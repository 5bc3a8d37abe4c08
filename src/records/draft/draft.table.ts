import type { RecordRow } from '../record.table.ts'

export interface DraftRow extends RecordRow {
  source_id: string
  ordinal: number
  state: string
}
