import type { Answer, RouteRequest } from '../../http/route.ts'
import { attachment } from '../../http/attachment.ts'
import { keptFiles, type Media, mediaContent } from '../../records/media/media.ts'
import type { Occasion } from '../../records/perform.ts'
import { newestContent, standingOf } from '../../records/working/standing.view.ts'
import type { DeskDeps } from '../desk-deps.ts'

/** A file of a photo or paper, whatever its state: for those who may look at the register's drafts, and no others. */
export async function answerFile(
  deps: DeskDeps,
  { registerId }: Occasion,
  { param }: RouteRequest,
): Promise<Answer> {
  const media = await mediaAt(deps, registerId, param('id'))
  const file = media && keptFiles(media).find(({ hash }) => hash === param('hash'))
  if (!media || !file) return { kind: 'missing' }
  const bytes = await deps.files.read(file.hash)
  const asFile = media.kind === 'paper' ? attachment(media.file.name) : []
  return {
    kind: 'data',
    type: file.type,
    text: new Uint8Array(bytes),
    headers: [['cache-control', 'private, max-age=3600'], ...asFile],
  }
}

/** Undefined for an id that no photo or paper of the register has. */
export async function mediaAt(
  { database }: DeskDeps,
  registerId: string,
  id: string,
): Promise<Media | undefined> {
  const standing = await standingOf(database.reads, registerId, 'media', id)
  return standing && mediaContent.parse(newestContent(standing))
}
