import { ok, refused } from '../../kernel/result.ts'
import { dropMediaFiles } from '../../records/media/media-file.store.ts'
import { mediaContent } from '../../records/media/media.ts'
import type { Act } from '../../records/perform.ts'
import { standingOf, versionOf } from '../../records/working/standing.view.ts'
import { closeCopy } from '../../records/working/working-copy.store.ts'
import { writeRecord } from '../../records/working/write-record.ts'
import { conflict, type EditFault } from '../editing/edit-fault.ts'
import type { Seen } from '../editing/publish-record.ts'

export type EraseMediaFault =
  | EditFault
  /** Only what the public no longer sees can go for good: withdrawing it tells the public why. */
  | { readonly kind: 'still-published' }

/**
 * Takes the bytes of a withdrawn photo or paper out of the storage for good. That it was there, what was said of it and
 * who erased it stays in the history; `sweepDropped` removes the files themselves.
 */
export const eraseMedia: Act<Seen, null, EraseMediaFault> = {
  name: 'erase-media',
  right: 'administrator',
  run: async (tx, { id, version }) => {
    const standing = await standingOf(tx.rows, tx.registerId, 'media', id)
    if (!standing?.record) return refused({ kind: 'record-unknown' })
    if (versionOf(standing) !== version) return conflict(standing)
    if (standing.live === 'published') return refused({ kind: 'still-published' })
    if (standing.copy) await closeCopy(tx, standing, 'discarded')
    const media = mediaContent.parse(standing.record.content)
    const written = await writeRecord(tx, standing, { ...media, erasedOn: tx.at.slice(0, 10) })
    if (!written) return conflict(standing)
    await dropMediaFiles(tx, id)
    tx.changes.push({ noun: 'media', id, version: written.version, what: 'erased' })
    return ok(null)
  },
}
