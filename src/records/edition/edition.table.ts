export interface EditionRow {
  id: string
  register_id: string
  noun: string
  record_id: string
  number: number
  state: string
  record_version: number
  content: string
  content_hash: string
  published_at: string
  ended_at: string | null
  reason: string | null
}
