import { refused, type Result } from '../kernel/result.ts'
import type { Mail, Mailer } from '../mail/mailer.ts'
import { allows } from '../records/account/principal.ts'
import { findCorrection } from '../records/correction/correction.view.ts'
import { type ActDeps, type ActFault, type Occasion, perform } from '../records/perform.ts'
import { answerCorrection, type AnswerCorrectionFault, type AnsweredCorrection } from './answer-correction.ts'

export interface ResidentAnswer extends AnsweredCorrection {
  /** Null when nothing is to be sent. */
  readonly mail: Omit<Mail, 'to'> | null
}

export type AnswerResidentFault = ActFault | AnswerCorrectionFault | { readonly kind: 'mail-failed' }

/**
 * Answers in public, and sends the answer to the address that was given for it, where a mail server is configured. The
 * mail goes first: after the answer there is no address any more. What could not be sent is not answered.
 */
export async function answerResident(
  deps: ActDeps & { readonly mailer: Mailer | undefined },
  occasion: Occasion,
  { mail, ...answer }: ResidentAnswer,
): Promise<Result<null, AnswerResidentFault>> {
  const { principal, registerId } = occasion
  if (!allows(principal, answerCorrection.right, registerId)) return refused({ kind: 'not-allowed' })
  const found = await findCorrection(deps.database.reads, registerId, answer.id)
  if (!found) return refused({ kind: 'correction-unknown' })
  if (found.content.answer || found.version !== answer.version) return refused({ kind: 'answered-already' })
  const { address } = found
  if (mail && deps.mailer && address !== null && !(await deps.mailer.send({ ...mail, to: address })))
    return refused({ kind: 'mail-failed' })
  return perform(deps, occasion, answerCorrection, answer)
}
