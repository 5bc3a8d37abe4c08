import { ok, refused } from '../../kernel/result.ts'
import { addDraft } from '../../records/draft/draft.store.ts'
import type { Act } from '../../records/perform.ts'
import { aroundWords, partnerNamed } from './around-words.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { partnerNames } from './partner-names.ts'
import { readPart } from './read-part.ts'

export type AddRowFault = DraftFault | { readonly kind: 'not-left-over' }

/** Makes a row of words that belonged to none; the output is its ordinal. What it could not read it asks about. */
export const addRow: Act<SeenDraft, number, AddRowFault> = {
  name: 'add-row',
  right: 'editor',
  run: async (tx, seen) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const { sourceId, entry } = found.value.content
    if (entry.kind !== 'unread' && entry.kind !== 'set-aside') return refused({ kind: 'not-left-over' })
    const names = await partnerNames(tx.rows, tx.registerId, sourceId)
    const around = await aroundWords(tx, sourceId, partnerNamed({ entry }, names))
    const ordinal = await addDraft(tx, sourceId, readPart(around, entry.span), 'open')
    await decided(tx, found.value, { into: ordinal }, 'dropped')
    return ok(ordinal)
  },
}
