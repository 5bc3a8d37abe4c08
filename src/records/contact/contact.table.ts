import type { RecordRow } from '../record.table.ts'

export interface ContactRow extends RecordRow {
  partnership_id: string
  /** The last day on which the content may be kept; null once it was erased. */
  keep_until: string | null
}
