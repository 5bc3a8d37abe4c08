import { refused } from '../../kernel/result.ts'
import { mayPublish, type MayPublishFault } from '../../records/account/may-publish.ts'
import type { StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import { findRegister } from '../../records/register/register.view.ts'
import {
  publishDrafts,
  type PublishedSource,
  type PublishSourceFault,
} from '../publish-source/publish-source.ts'
import type { SeenSource } from './accept-sure.ts'
import { stampOf } from './review.ts'

export type PublishReviewedFault = PublishSourceFault | MayPublishFault | { readonly kind: 'review-changed' }

/** Makes public what was accepted of a source, all at once and only what the officer was shown; all else stays a draft. */
export const publishReviewed: Act<SeenSource, PublishedSource, PublishReviewedFault> = {
  name: 'publish-reviewed',
  right: 'publisher',
  run: async (tx, { sourceId, stamp }) => {
    const drafts = await draftsOf(tx.rows, tx.registerId, sourceId)
    if (stampOf(drafts) !== stamp) return refused({ kind: 'review-changed' })
    const register = await findRegister(tx.rows, tx.registerId)
    const approval = register?.content.approval
    const allowed = mayPublish(tx.principal, {
      registerId: tx.registerId,
      approval,
      writers: writersOf(drafts),
    })
    if (!allowed.ok) return allowed
    return publishDrafts(tx, sourceId, ({ state }) => state === 'accepted')
  },
}

/** Who decided about what is to become public. */
export function writersOf(drafts: readonly StatedDraft[]): string[] {
  const accepted = drafts.filter(({ state }) => state === 'accepted')
  return [...new Set(accepted.flatMap(({ decidedBy }) => decidedBy ?? []))]
}
