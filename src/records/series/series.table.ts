import type { RecordRow } from '../record.table.ts'

export type SeriesRow = RecordRow
