import { dayIn } from '../kernel/clock.ts'
import { ok, refused } from '../kernel/result.ts'
import { addAnswer } from '../records/correction/correction.store.ts'
import { findCorrection } from '../records/correction/correction.view.ts'
import type { CorrectionAnswer } from '../records/correction/correction.ts'
import type { Act } from '../records/perform.ts'
import { publishCorrection } from '../records/published/publishing/publish-correction.ts'

export interface AnsweredCorrection extends Omit<CorrectionAnswer, 'day'> {
  readonly id: string
  /** The version that the officer read. */
  readonly version: number
}

export type AnswerCorrectionFault =
  { readonly kind: 'correction-unknown' } | { readonly kind: 'answered-already' }

/**
 * Answers a report: the answer stands in public beside the record, the address for it is erased. The record itself is
 * corrected by its own act.
 */
export const answerCorrection: Act<AnsweredCorrection, null, AnswerCorrectionFault> = {
  name: 'answer-correction',
  right: 'publisher',
  run: async (tx, { id, version, outcome, text, quoted }) => {
    const correction = await findCorrection(tx.rows, tx.registerId, id)
    if (!correction) return refused({ kind: 'correction-unknown' })
    if (correction.version !== version || correction.content.answer)
      return refused({ kind: 'answered-already' })
    const answered = await addAnswer(tx, correction, { outcome, text, quoted, day: dayIn('UTC', tx.at) })
    if (!answered) return refused({ kind: 'answered-already' })
    await publishCorrection(tx, id, answered)
    return ok(null)
  },
}
