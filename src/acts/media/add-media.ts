import { newId } from '../../kernel/ids.ts'
import { ok, refused } from '../../kernel/result.ts'
import { addMediaFiles } from '../../records/media/media-file.store.ts'
import { mediaBytes, mediaOfFile } from '../../records/media/media-file.view.ts'
import { keptFiles, type Media } from '../../records/media/media.ts'
import type { Act } from '../../records/perform.ts'
import { NEW_VERSION } from '../../records/working/standing.view.ts'
import { type Saved, saveWithin } from '../editing/save-record.ts'
import type { MediaFault } from './media-fault.ts'

/** Enters a photo or paper as a draft; its files are kept already. */
export function addMedia(limit: number): Act<Media, Saved, MediaFault> {
  return {
    name: 'add-media',
    right: 'editor',
    run: async (tx, media) => {
      const known = await mediaOfFile(tx.rows, tx.registerId, media.file.hash)
      if (known !== undefined) return refused({ kind: 'media-known', id: known })
      const added = keptFiles(media).reduce((sum, { bytes }) => sum + bytes, 0)
      if ((await mediaBytes(tx.rows, tx.registerId)) + added > limit)
        return refused({ kind: 'media-quota', limit })
      const saved = await saveWithin(tx, 'media', { id: newId(), version: NEW_VERSION, content: media })
      if (!saved.ok) return saved
      await addMediaFiles(tx, saved.value.id, media)
      return ok(saved.value)
    },
  }
}
