import { ok, refused } from '../../kernel/result.ts'
import { moveDrafts } from '../../records/draft/draft.store.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import type { Act } from '../../records/perform.ts'
import { isRecord } from '../publish-source/is-record.ts'
import { askedAbout } from './questions.ts'
import { type Review, reviewOf } from './review.ts'

export interface SeenSource {
  readonly sourceId: string
  /** Of the review that the officer saw. */
  readonly stamp: string
}

export type AcceptSureFault =
  | { readonly kind: 'source-unknown' }
  /** Somebody else decided about a row of it meanwhile. */
  | { readonly kind: 'review-changed' }

/** Accepts at once every draft that nothing is asked about; how many there were. */
export const acceptSure: Act<SeenSource, number, AcceptSureFault> = {
  name: 'accept-sure',
  right: 'editor',
  run: async (tx, { sourceId, stamp }) => {
    const review = await reviewOf(tx.rows, tx.registerId, sourceId)
    if (!review) return refused({ kind: 'source-unknown' })
    if (review.stamp !== stamp) return refused({ kind: 'review-changed' })
    const sure = sureDrafts(review)
    await moveDrafts(tx, sure, 'accepted')
    return ok(sure.length)
  },
}

/** What waits, becomes a record, and nothing is asked about. */
export function sureDrafts({ drafts, questions }: Pick<Review, 'drafts' | 'questions'>): StatedDraft[] {
  const asked = askedAbout(questions)
  return drafts.filter(
    (draft) => draft.state === 'open' && isRecord(draft) && !asked.has(draft.content.ordinal),
  )
}
