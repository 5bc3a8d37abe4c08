import { ok, refused } from '../../kernel/result.ts'
import type { Act } from '../../records/perform.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'

export type RestoreReadingFault = DraftFault | { readonly kind: 'never-changed' }

/** Gives a draft back the values that the reader read, doubts and all. */
export const restoreReading: Act<SeenDraft, null, RestoreReadingFault> = {
  name: 'restore-reading',
  right: 'editor',
  run: async (tx, seen) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const { asRead } = found.value.content
    if (!asRead) return refused({ kind: 'never-changed' })
    await decided(tx, found.value, { entry: asRead, match: undefined }, 'open')
    return ok(null)
  },
}
