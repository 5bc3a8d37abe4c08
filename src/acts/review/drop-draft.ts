import { ok, refused } from '../../kernel/result.ts'
import { changeDraft } from '../../records/draft/draft.store.ts'
import type { DraftEntry, StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import type { Tx } from '../../records/tx.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { spanOf } from './readings.ts'

export interface Dropping extends SeenDraft {
  readonly reason: string
}

/** Says that no record is to be made of a draft, and why; its words stay in view and it can be restored. */
export const dropDraft: Act<Dropping, null, DraftFault> = {
  name: 'drop-draft',
  right: 'editor',
  run: async (tx, { reason, ...seen }) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    await decided(tx, found.value, { why: reason }, 'dropped')
    return ok(null)
  },
}

export type RestoreDraftFault = DraftFault | { readonly kind: 'not-dropped' }

/** Takes a dropped draft back into review; the row that took over its words by a merge loses them. */
export const restoreDraft: Act<SeenDraft, null, RestoreDraftFault> = {
  name: 'restore-draft',
  right: 'editor',
  run: async (tx, seen) => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    if (found.value.state !== 'dropped') return refused({ kind: 'not-dropped' })
    const unmerged = await takeWordsBack(tx, found.value)
    if (!unmerged) return refused({ kind: 'draft-published' })
    await decided(tx, found.value, { why: undefined, into: undefined }, 'open')
    return ok(null)
  },
}

/** False when the row that it was merged into became a record. */
async function takeWordsBack(tx: Tx, { content }: StatedDraft): Promise<boolean> {
  if (content.into === undefined) return true
  const all = await draftsOf(tx.rows, tx.registerId, content.sourceId)
  const into = all.find((draft) => draft.content.ordinal === content.into)
  if (!into) return true
  if (into.state === 'published') return false
  const entry = withoutWords(into.content.entry, content.entry)
  if (entry) await changeDraft(tx, into, { ...into.content, entry }, into.state)
  return true
}

function withoutWords(entry: DraftEntry, other: DraftEntry): DraftEntry | undefined {
  if (entry.kind !== 'exchange' && entry.kind !== 'agreement') return undefined
  const { start, end } = spanOf(other)
  return { ...entry, evidence: entry.evidence.filter((span) => span.start !== start || span.end !== end) }
}
