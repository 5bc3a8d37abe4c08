import type { RecordRow } from '../record.table.ts'

export interface JobRow extends RecordRow {
  /** What was handed in together. */
  group_id: string
  state: string
  /** Until when the process that began it has it to itself, ISO 8601; null when none has. */
  lease_until: string | null
  attempts: number
  /** JSON of what came of it; null while it is under way. */
  outcome: string | null
}
