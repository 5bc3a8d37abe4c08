import { newId } from '../../kernel/ids.ts'
import { newRow } from '../record-row.ts'
import type { Tx } from '../tx.ts'
import type { SurveyAnswer } from './survey.ts'

export async function addSurveyAnswer(tx: Tx, content: SurveyAnswer): Promise<string> {
  const id = newId<'survey-answer'>()
  const row = { ...newRow(tx, 'survey-answer', id, content), page: content.page, score: content.score }
  await tx.rows.insertInto('survey_answer').values(row).execute()
  return id
}
