import { sureDrafts } from '../../acts/review/accept-sure.ts'
import { guessesOf } from '../../acts/review/confirm-guesses.ts'
import type { DraftFault, SeenDraft } from '../../acts/review/draft-in-review.ts'
import { reviewOf, type Review } from '../../acts/review/review.ts'
import type { Answer, RouteRequest } from '../../http/route.ts'
import type { Result } from '../../kernel/result.ts'
import { type Act, perform } from '../../records/perform.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import type { Flash } from '../flash.ts'
import { type Attempt, conflictPage } from './conflict.page.ts'
import { questionId } from './questions/question-id.ts'

/** One decision of an officer, as its form sent it. */
export interface Decision<I, F> {
  readonly act: Act<I, unknown, F>
  readonly input: I
  /** What the officer chose, in words, in case somebody else decided meanwhile. */
  readonly attempt: (context: DeskContext) => Attempt
  /** Told on the page after it; nothing for an answer whose effect is in sight. */
  readonly told?: (context: DeskContext) => Flash
  /** Where to go on; the next question, or the sure rows, without it. */
  readonly anchor?: string | undefined
}

/** The draft that a form speaks of, as its officer saw it. */
export function seenIn(body: URLSearchParams): SeenDraft {
  return { id: body.get('draft') ?? '', version: Number(body.get('version')) }
}

/** Does what an officer decided about a draft; on a conflict both decisions are shown. */
export async function decide<I, F extends { readonly kind: string }>(
  deps: DeskDeps,
  request: RouteRequest,
  { act, input, attempt, told, anchor }: Decision<I, F>,
): Promise<Answer> {
  const { registerId, principal, param } = request
  if (!registerId) return { kind: 'missing' }
  const done: Result<unknown, { readonly kind: string }> = await perform(
    deps,
    { principal, registerId },
    act,
    input,
  )
  const context = await deskContextOf(deps, request)
  const review = await reviewOf(deps.database.reads, registerId, param('source'))
  if (!review) return { kind: 'missing' }
  if (!done.ok) return refusal(deps, request, { context, review, attempt, faults: done.faults })
  const to = `/desk/${param('register')}/review/${param('source')}${anchor ?? nextAnchor(review)}`
  return deskRedirect(deps, to, told?.(context))
}

/**
 * What is to be done next: the first question that is left, the rows that are sure, the guesses; and when nothing is
 * left the top, where it is said and the way on stands.
 */
export function nextAnchor(review: Review): string {
  const [first] = review.questions
  if (first) return `#${questionId(first)}`
  if (sureDrafts(review).length > 0) return '#sure'
  return review.drafts.some((draft) => guessesOf(draft).length > 0) ? '#guesses' : ''
}

interface Refused {
  readonly context: DeskContext
  readonly review: Review
  readonly attempt: (context: DeskContext) => Attempt
  readonly faults: readonly { readonly kind: string }[]
}

function refusal(
  deps: DeskDeps,
  request: RouteRequest,
  { context, review, attempt, faults }: Refused,
): Promise<Answer> | Answer {
  const conflict = faults.find(isConflict)
  if (conflict)
    return conflictPage(context, { review, current: conflict.current, attempt: attempt(context), request })
  const words = reviewWords(context.locale)
  const changed = faults.some(({ kind }) => kind === 'review-changed')
  const text = changed ? words.changedMeanwhile : words.cannotDecide
  return deskRedirect(deps, `/desk/${request.param('register')}/review/${review.source.id}`, { text })
}

type Conflict = Extract<DraftFault, { kind: 'draft-changed' }>

function isConflict(fault: { readonly kind: string }): fault is Conflict {
  return fault.kind === 'draft-changed' && 'current' in fault
}
