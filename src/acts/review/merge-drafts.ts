import { ok, refused } from '../../kernel/result.ts'
import { changeDraft } from '../../records/draft/draft.store.ts'
import type { DraftEntry, StatedDraft } from '../../records/draft/draft.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import type { Tx } from '../../records/tx.ts'
import type { Of } from '../publish-source/reviewed-drafts.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { doubtsOf } from './readings.ts'

type ExchangeEntry = Of<'exchange'>

export interface Merging extends SeenDraft {
  /** The row that takes over the words of this one. */
  readonly into: SeenDraft
}

export type MergeDraftsFault = DraftFault | { readonly kind: 'not-two-exchanges' }

/** Makes one row of two that tell the same: the other's words become evidence, and what only it told is taken over. */
export const mergeDrafts: Act<Merging, null, MergeDraftsFault> = {
  name: 'merge-drafts',
  right: 'editor',
  run: async (tx, { into, ...seen }) => {
    const from = await draftInReview(tx, seen)
    if (!from.ok) return from
    const target = await draftInReview(tx, into)
    if (!target.ok) return target
    const [one, other] = [target.value.content, from.value.content]
    const isApart = one.sourceId !== other.sourceId || one.ordinal === other.ordinal
    if (isApart || one.entry.kind !== 'exchange' || other.entry.kind !== 'exchange')
      return refused({ kind: 'not-two-exchanges' })
    const entry = merged(one.entry, other.entry)
    await pointAt(tx, from.value, one.ordinal)
    await decided(tx, from.value, { into: one.ordinal }, 'dropped')
    await decided(tx, target.value, { entry }, doubtsOf(entry).length > 0 ? 'open' : 'accepted')
    return ok(null)
  },
}

function merged(one: ExchangeEntry, other: ExchangeEntry): ExchangeEntry {
  return {
    ...one,
    people: one.people ?? other.people,
    place: one.place ?? other.place,
    parties: one.parties.length > 0 ? one.parties : other.parties,
    evidence: [...one.evidence, other.span, ...other.evidence],
  }
}

/** What was a part of the row, or was signed at it, now is of the one that took it over. */
async function pointAt(tx: Tx, { content }: StatedDraft, ordinal: number): Promise<void> {
  for (const draft of await draftsOf(tx.rows, tx.registerId, content.sourceId)) {
    const entry = pointed(draft.content.entry, content.ordinal, ordinal)
    if (entry && draft.content.ordinal !== ordinal)
      await changeDraft(tx, draft, { ...draft.content, entry }, draft.state)
  }
}

function pointed(entry: DraftEntry, from: number, to: number): DraftEntry | undefined {
  if (entry.kind === 'exchange' && entry.partOf === from) return { ...entry, partOf: to }
  return entry.kind === 'agreement' && entry.exchange === from ? { ...entry, exchange: to } : undefined
}
