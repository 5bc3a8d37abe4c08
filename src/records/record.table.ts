/** The columns that every record's row has; `content` is JSON that the noun's own schema reads. */
export interface RecordRow {
  id: string
  register_id: string
  version: number
  content: string
  created_at: string
  changed_at: string
}
