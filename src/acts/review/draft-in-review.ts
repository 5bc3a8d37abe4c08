import { ok, refused, type Result } from '../../kernel/result.ts'
import { changeDraft } from '../../records/draft/draft.store.ts'
import type { Draft, DraftState, StatedDraft } from '../../records/draft/draft.ts'
import { findDraft } from '../../records/draft/draft.view.ts'
import type { Tx } from '../../records/tx.ts'

/** A draft as the officer saw it. */
export interface SeenDraft {
  readonly id: string
  readonly version: number
}

export type DraftFault =
  | { readonly kind: 'draft-unknown' }
  /** It became a record: that is corrected now, not the draft. */
  | { readonly kind: 'draft-published' }
  /** Somebody else decided about it meanwhile: as it stands now. */
  | { readonly kind: 'draft-changed'; readonly current: StatedDraft }

/** The draft that an officer decides about, as long as it is still as it was seen. */
export async function draftInReview(
  tx: Tx,
  { id, version }: SeenDraft,
): Promise<Result<StatedDraft, DraftFault>> {
  const draft = await findDraft(tx.rows, tx.registerId, id)
  if (!draft) return refused({ kind: 'draft-unknown' })
  if (draft.version !== version) return refused({ kind: 'draft-changed', current: draft })
  return draft.state === 'published' ? refused({ kind: 'draft-published' }) : ok(draft)
}

/** Writes what was decided about a draft that this act has just read: what the reader gave is kept beside it. */
export async function decided(
  tx: Tx,
  draft: StatedDraft,
  change: Partial<Omit<Draft, 'sourceId' | 'ordinal'>>,
  state: DraftState,
): Promise<void> {
  const { content } = draft
  const isFirst = change.entry !== undefined && content.asRead === undefined
  const asRead = isFirst ? { asRead: content.entry } : {}
  if (!(await changeDraft(tx, draft, { ...content, ...asRead, ...change }, state)))
    throw new Error(`draft ${draft.id} changed inside the transaction that holds its register`)
}
