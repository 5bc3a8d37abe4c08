import type { RecordRow } from '../record.table.ts'

export interface SourceRow extends RecordRow {
  file_hash: string
}
