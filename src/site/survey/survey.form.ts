import { z } from 'zod'
import { refused, ok, type Result } from '../../kernel/result.ts'
import { LONGEST_COMMENT, SCORES, type Score } from '../../records/published/survey-scale.ts'
import type { SurveyFault } from './survey.page.ts'

/** What a visitor answered, before it is known whether the page exists. */
export interface SurveyForm {
  readonly page: string
  readonly edition: string
  readonly score: Score
  readonly comment: string | null
  /** Made by the script, so that a retry is one answer; absent without script. */
  readonly key: string | undefined
}

const fields = z.object({
  page: z.string().max(300),
  edition: z.string().regex(/^\d{1,12}$/),
  key: z.uuid().optional(),
})

/** Reads a posted answer; every fault at once, so that it is corrected once. */
export function readSurveyForm(body: URLSearchParams): Result<SurveyForm, SurveyFault> {
  const key = body.get('key') ?? undefined
  const { data } = fields.safeParse({
    page: body.get('page') ?? '',
    edition: body.get('edition') || '0',
    key,
  })
  const score = SCORES.find((one) => String(one) === body.get('score'))
  const comment = readComment(body)
  const faults: SurveyFault[] = []
  if (!data) faults.push('page-unknown')
  if (score === undefined) faults.push(body.has('score') ? 'score-wrong' : 'score-missing')
  if (comment.length > LONGEST_COMMENT) faults.push('comment-too-long')
  if (!data || score === undefined || faults.length > 0) return refused(...faults)
  return ok({
    page: data.page,
    edition: data.edition,
    score,
    comment: comment === '' ? null : comment,
    key: data.key,
  })
}

/** Browsers send a line break as two characters (CRLF) and count one towards the length that they allow. */
function readComment(body: URLSearchParams): string {
  return (body.get('comment') ?? '').replaceAll('\r\n', '\n').trim()
}
