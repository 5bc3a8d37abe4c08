import type { RecordRow } from '../record.table.ts'

export interface AgreementRow extends RecordRow {
  partnership_id: string
}
