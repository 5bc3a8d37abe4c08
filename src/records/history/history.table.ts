export interface HistoryRow {
  register_id: string
  sequence: number
  at: string
  act: string
  commitment: string
  previous: string
  hash: string
}

/** The erasable half: null in both once it was erased. */
export interface HistoryPayloadRow {
  register_id: string
  sequence: number
  salt: string | null
  payload: string | null
}

/** Which entries are about a record: an index of what the payloads say. */
export interface HistoryRecordRow {
  register_id: string
  record_id: string
  sequence: number
}

export interface HistoryHeadRow {
  register_id: string
  sequence: number
  hash: string
}

export interface CheckpointRow {
  register_id: string
  sequence: number
  hash: string
  at: string
  scheme: string
  public_key: string
  signature: string
}
