import { ok, refused } from '../../kernel/result.ts'
import { changeBatch } from '../../records/batch/batch.store.ts'
import { findBatch } from '../../records/batch/batch.view.ts'
import { moveDrafts } from '../../records/draft/draft.store.ts'
import { draftsOf } from '../../records/draft/draft.view.ts'
import type { Act } from '../../records/perform.ts'
import { type Obstacle, obstaclesTo, undoableChanges } from './built-on.ts'
import { putBack, putTrailBack } from './put-back.ts'
import { takeAway } from './take-away.ts'

export interface Undoing {
  readonly batchId: string
  /** What the public is told of what it could read until now. */
  readonly reason: string
}

export type UndoBatchFault =
  | { readonly kind: 'batch-unknown' }
  | { readonly kind: 'batch-undone' }
  | { readonly kind: 'batch-built-on'; readonly obstacles: readonly Obstacle[] }

/**
 * Takes everything back that one publication of a source added and changed, as long as nobody built on it: what it added
 * is gone from the register and from the public, what it changed stands as before, and its drafts wait for review again.
 */
export const undoBatch: Act<Undoing, null, UndoBatchFault> = {
  name: 'undo-batch',
  right: 'publisher',
  run: async (tx, { batchId, reason }) => {
    const batch = await findBatch(tx.rows, tx.registerId, batchId)
    if (!batch) return refused({ kind: 'batch-unknown' })
    const { content } = batch
    if (content.undone) return refused({ kind: 'batch-undone' })
    const obstacles = await obstaclesTo(tx.rows, tx.registerId, content)
    if (obstacles.length > 0) return refused({ kind: 'batch-built-on', obstacles })
    const changes = undoableChanges(content)
    await putBack(tx, changes)
    await putTrailBack(tx, content)
    await takeAway(tx, changes, reason)
    const ordinals = new Set(content.drafts)
    const drafts = await draftsOf(tx.rows, tx.registerId, content.sourceId)
    const own = drafts.filter((draft) => draft.state === 'published' && ordinals.has(draft.content.ordinal))
    await moveDrafts(tx, own, 'accepted')
    await changeBatch(tx, batch, { ...content, undone: { reason, at: tx.at } })
    return ok(null)
  },
}
