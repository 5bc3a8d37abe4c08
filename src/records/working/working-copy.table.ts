/** One save of a record that waits beside what is public; rows are never changed but for their state and their plans. */
export interface WorkingCopyRow {
  record_id: string
  /** Rises with every save of the record, 1 for its first. */
  version: number
  register_id: string
  noun: string
  /** The record's version that it was made from; 0 for a record that was never published. */
  based_on: number
  content: string
  label: string
  state: string
  saved_at: string
  saved_by: string
  /** The account that asked for it to be published, where a second person decides. */
  asked_by: string | null
  /** When it is to be published, ISO 8601 in UTC. */
  publish_at: string | null
  publish_reason: string | null
  /** Why it could not be published at its time. */
  publish_fault: string | null
}
