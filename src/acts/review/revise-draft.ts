import { ok, refused } from '../../kernel/result.ts'
import { changeDraft } from '../../records/draft/draft.store.ts'
import type { DraftEntry, StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import type { Tx } from '../../records/tx.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { doubtsOf, edited, type FieldEdits } from './readings.ts'

export interface Revision extends SeenDraft {
  /** Fields with their new values; none to accept the draft as it is. */
  readonly fields: FieldEdits
}

export type ReviseDraftFault = DraftFault | { readonly kind: 'field-unfit' }

/** Sets some values of a draft, or none, and accepts it as soon as nothing of it is doubtful any more. */
export const reviseDraft: Act<Revision, null, ReviseDraftFault> = {
  name: 'revise-draft',
  right: 'editor',
  run: async (tx, { fields, ...seen }) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const { entry } = found.value.content
    const next = edited(entry, fields)
    if (!next) return refused({ kind: 'field-unfit' })
    await renamePartner(tx, found.value, next)
    const isNew = Object.keys(fields).length > 0
    await decided(
      tx,
      found.value,
      isNew ? { entry: next } : {},
      doubtsOf(next).length > 0 ? 'open' : 'accepted',
    )
    return ok(null)
  },
}

/** Entries name their partner as the page does: a name that is corrected is corrected in them too. */
async function renamePartner(tx: Tx, { content }: StatedDraft, next: DraftEntry): Promise<void> {
  if (content.entry.kind !== 'partner' || next.kind !== 'partner') return
  const [before, after] = [content.entry.name.value, next.name.value]
  if (before === after) return
  for (const draft of await draftsOf(tx.rows, tx.registerId, content.sourceId)) {
    const entry = renamed(draft.content.entry, before, after)
    if (entry) await changeDraft(tx, draft, { ...draft.content, entry }, draft.state)
  }
}

function renamed(entry: DraftEntry, before: string, after: string): DraftEntry | undefined {
  if (entry.kind === 'exchange' && entry.partner === before) return { ...entry, partner: after }
  if (entry.kind === 'agreement' && entry.with === before) return { ...entry, with: after }
  return entry.kind === 'fact' && entry.of === before ? { ...entry, of: after } : undefined
}
