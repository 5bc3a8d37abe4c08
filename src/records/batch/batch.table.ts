import type { RecordRow } from '../record.table.ts'

export interface BatchRow extends RecordRow {
  source_id: string
}
