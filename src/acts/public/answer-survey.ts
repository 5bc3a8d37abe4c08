import { dayIn } from '../../kernel/clock.ts'
import { toId } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { ANYONE } from '../../records/account/principal.ts'
import { type Act, type ActDeps, type ActFault, performOnce } from '../../records/perform.ts'
import type { SurveyAnswer } from '../../records/survey/survey.ts'
import { addSurveyAnswer } from '../../records/survey/survey.store.ts'

/** An answer as it is given; its day is the act's. */
export type GivenAnswer = Omit<SurveyAnswer, 'day'>

/** Keeps an answer to the satisfaction question under the day it was given, with nothing of who gave it. */
export const answerSurvey: Act<GivenAnswer, string, never> = {
  name: 'answer-survey',
  right: 'anyone',
  run: async (tx, answer): Promise<Result<string, never>> =>
    ok(await addSurveyAnswer(tx, { ...answer, day: dayIn('UTC', tx.at) })),
}

/** The act as the public pages are given it: under a key, the same answer is one answer. */
type AnswerSurvey = (
  registerId: string,
  answer: GivenAnswer,
  key: string | undefined,
) => Promise<Result<string, ActFault>>

export function answerSurveyWith(deps: ActDeps): AnswerSurvey {
  return async (id, answer, key) => {
    const registerId = toId<'register'>(id)
    if (!registerId) return refused({ kind: 'register-unknown' })
    return performOnce(deps, { principal: ANYONE, registerId }, answerSurvey, answer, key)
  }
}
