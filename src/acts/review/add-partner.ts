import { ok, refused, type Result } from '../../kernel/result.ts'
import { addDraft } from '../../records/draft/draft.store.ts'
import type { Draft, DraftEntry } from '../../records/draft/draft.ts'
import type { Act } from '../../records/perform.ts'
import { findSource } from '../../records/source/source.view.ts'
import type { Tx } from '../../records/tx.ts'
import { decided, type DraftFault, draftInReview, type SeenDraft } from './draft-in-review.ts'
import { partnerNames } from './partner-names.ts'
import { doubtsOf, edited } from './readings.ts'

export interface NewPartner {
  readonly sourceId: string
  /** As the register shall call it. */
  readonly name: string
}

/** Says of which partner a page tells that does not name it. */
export const addPartner: Act<NewPartner, null, { readonly kind: 'source-unknown' }> = {
  name: 'add-partner',
  right: 'editor',
  run: async (tx, { sourceId, name }) => {
    const source = await findSource(tx.rows, tx.registerId, sourceId)
    if (!source) return refused({ kind: 'source-unknown' })
    await withPartner(tx, source.id, name)
    return ok(null)
  },
}

export interface Assignment extends SeenDraft {
  readonly partner: string
}

export type AssignDraftFault = DraftFault | { readonly kind: 'not-a-partners' }

/** Says of which partner an entry tells: one of the page, or another that joins it with this. */
export const assignDraft: Act<Assignment, null, AssignDraftFault> = {
  name: 'assign-draft',
  right: 'editor',
  run: async (tx, { partner, ...seen }): Promise<Result<null, AssignDraftFault>> => {
    const found = await draftInReview(tx, seen)
    if (!found.ok) return found
    const { entry, sourceId } = found.value.content
    const field = NAMING[entry.kind]
    const next = field && edited(entry, { [field]: partner })
    if (!next) return refused({ kind: 'not-a-partners' })
    await withPartner(tx, sourceId, partner)
    await decided(tx, found.value, { entry: next }, doubtsOf(next).length > 0 ? 'open' : 'accepted')
    return ok(null)
  },
}

/** Where each kind of entry names its partner. */
const NAMING: Readonly<Partial<Record<DraftEntry['kind'], string>>> = {
  exchange: 'partner',
  agreement: 'with',
  fact: 'of',
}

async function withPartner(tx: Tx, sourceId: Draft['sourceId'], name: string): Promise<void> {
  if ((await partnerNames(tx.rows, tx.registerId, sourceId)).includes(name)) return
  const nowhere = { start: 0, end: 0 }
  const named = { value: name, span: nowhere, basis: 'entered', rule: 'officer' } as const
  await addDraft(
    tx,
    sourceId,
    { kind: 'partner', name: named, country: null, tie: null, background: [] },
    'accepted',
  )
}
