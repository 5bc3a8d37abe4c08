import { ok, refused } from '../kernel/result.ts'
import { addDrafts } from '../records/draft/draft.store.ts'
import type { Act } from '../records/perform.ts'
import { placesWritten } from '../records/place/place.view.ts'
import { findRegister } from '../records/register/register.view.ts'
import { addSource } from '../records/source/source.store.ts'
import { sourceOfFile } from '../records/source/source.view.ts'
import type { Tx } from '../records/tx.ts'
import type { ReadSource } from './received-source.ts'

export type ReceiveSourceFault =
  | { readonly kind: 'source-known'; readonly sourceId: string }
  /** The page is another city's: its visits would stand here with their direction turned round. */
  | { readonly kind: 'home-differs'; readonly wrote: string }

/** Enters a source with what was read from it as drafts; nothing of it is public yet. The output is the source's id. */
export const receiveSource: Act<ReadSource, string, ReceiveSourceFault> = {
  name: 'receive-source',
  right: 'editor',
  run: async (tx, { entries, home, title, origin, takenOn, mediaType, fileHash, byteLength, text }) => {
    const known = await sourceOfFile(tx.rows, tx.registerId, fileHash)
    if (known) return refused({ kind: 'source-known', sourceId: known })
    if (home !== null && !(await isHome(tx, home))) return refused({ kind: 'home-differs', wrote: home })
    const source = { title, origin, takenOn, mediaType, fileHash, byteLength, text, receivedAt: tx.at }
    const { id } = await addSource(tx, source)
    await addDrafts(tx, id, entries)
    return ok(id)
  },
}

async function isHome(tx: Tx, wrote: string): Promise<boolean> {
  const register = await findRegister(tx.rows, tx.registerId)
  const places = await placesWritten(tx.rows, tx.registerId, wrote)
  return places.some(({ id }) => id === register?.content.placeId)
}
