import type { RecordRow } from '../record.table.ts'

export interface FactRow extends RecordRow {
  place_id: string
  /** The last day of which it is known to tell: what it is as of, or when it was checked; empty when nobody knows. */
  told_on: string | null
}
