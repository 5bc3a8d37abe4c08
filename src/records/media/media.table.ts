import type { RecordRow } from '../record.table.ts'

export type MediaRow = RecordRow

/** A file that belongs to a photo or paper: by what quotas are counted, registers moved and duplicates recognised. */
export interface MediaFileRow {
  media_id: string
  hash: string
  register_id: string
  /** 'handed-in' came and was not kept: a photo's own file. 'kept' is in the file store, 'dropped' not much longer. */
  part: string
  /** That are kept under the hash. */
  bytes: number
  /** When its draft was thrown away. */
  dropped_at: string | null
}

/** A file that is arriving in pieces: its sender's alone, no record of the register. */
export interface UploadRow {
  id: string
  register_id: string
  account: string
  name: string
  /** That it will have. */
  bytes: number
  /** What it will stand with, as JSON. */
  stands_with: string
  at: string
}
