import type { RecordRow } from '../record.table.ts'

export interface ExchangeRow extends RecordRow {
  partnership_id: string
  earliest: string | null
  latest: string | null
  /** Filled by every write; what an older version wrote was filled when the columns were added. */
  kind: string | null
  direction: string | null
  state: string | null
  series_id: string | null
  /** The title in one language, by which a list is searched and sorted. */
  label: string | null
  /** Its first day; empty for one of unknown date, so that both engines order it alike. */
  sort_day: string | null
  /** When the report of the trip is due. */
  report_due: string | null
}
