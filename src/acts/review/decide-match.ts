import { ok } from '../../kernel/result.ts'
import type { DraftMatch } from '../../records/draft/draft.ts'
import type { Act } from '../../records/perform.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { doubtsOf } from './readings.ts'

export interface MatchDecision extends SeenDraft {
  readonly match: DraftMatch
}

/** Says what an entry is to the record that it tells otherwise: its correction, a thing of its own, or nothing new. */
export const decideMatch: Act<MatchDecision, null, DraftFault> = {
  name: 'decide-match',
  right: 'editor',
  run: async (tx, { match, ...seen }) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const open = doubtsOf(found.value.content.entry).length > 0
    await decided(tx, found.value, { match }, open ? 'open' : 'accepted')
    return ok(null)
  },
}
