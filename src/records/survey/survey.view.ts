import { type Kept, readRow } from '../record-row.ts'
import type { Reads } from '../tx.ts'
import { type SurveyAnswer, surveyAnswerContent } from './survey.ts'

/** Every answer that was given in a register, oldest first. */
export async function surveyAnswers(
  reads: Reads,
  registerId: string,
): Promise<Kept<SurveyAnswer, 'survey-answer'>[]> {
  const query = reads.selectFrom('survey_answer').selectAll().where('register_id', '=', registerId)
  const rows = await query.orderBy('created_at').orderBy('id').execute()
  return rows.map((row) => readRow('survey-answer', surveyAnswerContent, row))
}
