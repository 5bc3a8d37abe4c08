import type { Tx } from '../tx.ts'
import { keptFiles, type Media } from './media.ts'

/** Names the files of a photo or paper: from now on they count, move with the register and are recognised. */
export async function addMediaFiles(tx: Tx, id: string, media: Media): Promise<void> {
  const kept = new Map(keptFiles(media).map(({ hash, bytes }) => [hash, bytes]))
  const rows = [...kept].map(([hash, bytes]) => ({ hash, bytes, part: 'kept' }))
  if (!kept.has(media.file.hash)) rows.push({ hash: media.file.hash, bytes: 0, part: 'handed-in' })
  await tx.rows
    .insertInto('media_file')
    .values(rows.map((row) => ({ ...row, media_id: id, register_id: tx.registerId, dropped_at: null })))
    .execute()
}

/** A draft was thrown away: its files take up no room from now on, and a sweep takes them away. */
export async function dropMediaFiles(tx: Tx, id: string): Promise<void> {
  await tx.rows
    .updateTable('media_file')
    .set({ part: 'dropped', bytes: 0, dropped_at: tx.at })
    .where('register_id', '=', tx.registerId)
    .where('media_id', '=', id)
    .execute()
}
