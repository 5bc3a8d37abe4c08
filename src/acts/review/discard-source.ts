import { ok, refused } from '../../kernel/result.ts'
import { batchesOf } from '../../records/batch/batch.view.ts'
import { removeDrafts } from '../../records/draft/draft.store.ts'
import type { Act } from '../../records/perform.ts'
import { removeSource } from '../../records/source/source.store.ts'
import { findSource } from '../../records/source/source.view.ts'

export type DiscardSourceFault = { readonly kind: 'source-unknown' } | { readonly kind: 'source-published' }

/** Takes away a source of which nothing ever became public, with all that was read from it; its bytes stay in the store. */
export const discardSource: Act<string, null, DiscardSourceFault> = {
  name: 'discard-source',
  right: 'editor',
  run: async (tx, sourceId) => {
    const source = await findSource(tx.rows, tx.registerId, sourceId)
    if (!source) return refused({ kind: 'source-unknown' })
    if ((await batchesOf(tx.rows, tx.registerId, sourceId)).length > 0)
      return refused({ kind: 'source-published' })
    await removeDrafts(tx, sourceId)
    await removeSource(tx, source)
    return ok(null)
  },
}
