import type { RecordRow } from '../record.table.ts'

export interface FactRow extends RecordRow {
  place_id: string
}
