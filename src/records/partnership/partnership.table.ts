import type { RecordRow } from '../record.table.ts'

export interface PartnershipRow extends RecordRow {
  place_id: string
  slug: string
}
