export interface RequestKeyRow {
  register_id: string
  act: string
  key: string
  input_hash: string
  outcome: string
  at: string
}
