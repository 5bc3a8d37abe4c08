import { publishEditions } from '../../edition/edition.store.ts'
import { besideOf, keptFiles, type Media } from '../../media/media.ts'
import type { Kept } from '../../record-row.ts'
import type { Tx } from '../../tx.ts'
import { publishedBase } from '../publishing/publish.ts'
import type { MediaView } from './media-view.ts'
import { shownMedia } from './published-media.store.ts'
import { touchBeside } from './touch-beside.ts'

/** Makes a photo or paper public: its row, what it stands with, and its files, which nobody was handed before. */
export async function publishMedia(tx: Tx, media: Kept<Media, 'media'>): Promise<void> {
  const [changed] = await publishEditions(tx, 'media', [media], toMediaView)
  if (!changed) return
  const { content } = changed.record
  const before = await shownMedia.beside(tx, media.id)
  const base = { ...publishedBase(tx, changed), kind: content.kind }
  await shownMedia.remove(tx, media.id)
  await tx.rows.insertInto('published_media').values(base).execute()
  await shownMedia.add(tx, media.id, besideOf(content), filesOf(content))
  await touchBeside(tx, media.id, [...before, ...besideOf(content)])
}

/** Files by their hash alone: a photo of one size may be there twice under one. */
function filesOf(content: Media) {
  const files = new Map(keptFiles(content).map(({ hash, type }) => [hash, type]))
  const name = content.kind === 'paper' ? content.file.name : ''
  return [...files].map(([hash, type]) => ({ hash, type, name }))
}

/** What the officer's computer called a photo is nobody's business: such names tell who took it, and where. */
function toMediaView({ id, content }: Kept<Media, 'media'>): MediaView {
  const { kind, file, photo, alt, decorative, title, credit, licence, takenOn } = content
  return {
    id,
    kind,
    title: title ?? null,
    alt: decorative === true ? null : (alt ?? null),
    credit: credit ?? null,
    licence: licence ?? 'none',
    takenOn: takenOn ?? null,
    paper: kind === 'paper' ? file : null,
    photo: photo ?? null,
  }
}
