import { ok, refused } from '../kernel/result.ts'
import { addDrafts } from '../records/draft/draft.store.ts'
import type { Act } from '../records/perform.ts'
import { addSource } from '../records/source/source.store.ts'
import { sourceOfFile } from '../records/source/source.view.ts'
import type { ReadSource } from './received-source.ts'

export type ReceiveSourceFault = { readonly kind: 'source-known'; readonly sourceId: string }

/** Enters a source with what was read from it as drafts; nothing of it is public yet. The output is the source's id. */
export const receiveSource: Act<ReadSource, string, ReceiveSourceFault> = {
  name: 'receive-source',
  right: 'editor',
  run: async (tx, { entries, ...source }) => {
    const known = await sourceOfFile(tx.rows, tx.registerId, source.fileHash)
    if (known) return refused({ kind: 'source-known', sourceId: known })
    const { id } = await addSource(tx, { ...source, receivedAt: tx.at })
    await addDrafts(tx, id, entries)
    return ok(id)
  },
}
