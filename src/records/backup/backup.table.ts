/** One backup of the installation: for which moment it was due, and what came of it. */
export interface BackupRow {
  /** ISO 8601 in UTC; a moment has one backup, whichever process takes it. */
  due_at: string
  /** running, verified, failed */
  state: string
  /** Until when the process that began it has it to itself; null when none has. */
  lease_until: string | null
  attempts: number
  ended_at: string | null
  /** Where it lies. */
  path: string | null
  bytes: number | null
  /** What it was a backup of, in bytes: how fast that grows is told from several. */
  data_bytes: number | null
  /** JSON of why there is none. */
  faults: string | null
}
