import type { RecordRow } from '../record.table.ts'

export interface SurveyAnswerRow extends RecordRow {
  page: string
  score: number
}
