import { refused } from '../../kernel/result.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import {
  publishDrafts,
  type PublishedSource,
  type PublishSourceFault,
} from '../publish-source/publish-source.ts'
import type { SeenSource } from './accept-sure.ts'
import { stampOf } from './review.ts'

export type PublishReviewedFault = PublishSourceFault | { readonly kind: 'review-changed' }

/** Makes public what was accepted of a source, all at once and only what the officer was shown; all else stays a draft. */
export const publishReviewed: Act<SeenSource, PublishedSource, PublishReviewedFault> = {
  name: 'publish-reviewed',
  right: 'publisher',
  run: async (tx, { sourceId, stamp }) => {
    const drafts = await draftsOf(tx.rows, tx.registerId, sourceId)
    if (stampOf(drafts) !== stamp) return refused({ kind: 'review-changed' })
    return publishDrafts(tx, sourceId, ({ state }) => state === 'accepted')
  },
}
