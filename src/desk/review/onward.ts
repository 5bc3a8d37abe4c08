import { reviewOf } from '../../acts/review/review.ts'
import type { Answer, RouteRequest } from '../../http/route.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { nextAnchor } from './decide.ts'

/** Back to the review, at what is to be done next. */
export async function onward(
  deps: DeskDeps,
  request: RouteRequest,
  text: string | undefined,
): Promise<Answer> {
  const { registerId, param } = request
  const review = registerId && (await reviewOf(deps.database.reads, registerId, param('source')))
  const at = review ? nextAnchor(review) : ''
  return deskRedirect(
    deps,
    `/desk/${param('register')}/review/${param('source')}${at}`,
    text ? { text } : undefined,
  )
}
