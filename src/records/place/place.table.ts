import type { RecordRow } from '../record.table.ts'

export type PlaceRow = RecordRow

/** A spelling in the form in which it is looked up. */
export interface PlaceNameRow {
  place_id: string
  register_id: string
  folded: string
}
