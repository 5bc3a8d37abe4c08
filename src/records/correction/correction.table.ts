import type { RecordRow } from '../record.table.ts'

export interface CorrectionRow extends RecordRow {
  about_noun: string
  about_id: string
  /** open, answered */
  state: string
}

/** Where the answer goes: apart from everything else, until it was given. */
export interface CorrectionAddressRow {
  correction_id: string
  register_id: string
  address: string
}
