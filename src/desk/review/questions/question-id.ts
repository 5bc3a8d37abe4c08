import type { Question } from '../../../acts/review/questions.ts'

/** Under which a question stands on its page, the same as long as it is asked. */
export function questionId(question: Question): string {
  if (question.kind === 'partner-missing') return 'q-partner'
  const { ordinal } = question.draft.content
  const about = question.kind === 'doubt' ? question.reading.field.replace('.', '-') : question.kind
  return `q-${ordinal}-${about}`
}

/** How a row is called: the same number as long as it is there, whatever becomes of the others. */
export function rowNumber(ordinal: number): number {
  return ordinal + 1
}
