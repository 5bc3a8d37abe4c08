import type { RecordRow } from '../record.table.ts'

export interface ExchangeRow extends RecordRow {
  partnership_id: string
  earliest: string | null
  latest: string | null
}
