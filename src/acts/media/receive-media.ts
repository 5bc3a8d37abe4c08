import { mediaTypeOf } from '../../formats/format.ts'
import { paperFormat } from '../../formats/recognise/paper-format.ts'
import { sha256 } from '../../kernel/hash.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { LARGEST_PHOTO } from '../../photos/limits.ts'
import { pictureKind } from '../../photos/picture-kind.ts'
import { readPhoto } from '../../photos/read-photo.ts'
import { mediaOfFile } from '../../records/media/media-file.view.ts'
import type { KeptSize, Media, StandsWith } from '../../records/media/media.ts'
import { type Occasion, perform } from '../../records/perform.ts'
import type { Saved } from '../editing/save-record.ts'
import { addMedia } from './add-media.ts'
import { fileName } from './file-name.ts'
import type { MediaDeps } from './media-deps.ts'
import type { MediaFault } from './media-fault.ts'
import { LARGEST_PAPER } from './media-limits.ts'

/** A file as it was handed in. */
export interface HandedFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly standsWith: StandsWith
}

type Made = Result<Media, MediaFault>

/**
 * Makes a draft of a photo or paper, told by its content. A photo's own file is not kept: its sizes are, without what
 * the camera noted. A paper is kept as it is. The bytes are kept before a row names them.
 */
export async function receiveMedia(
  deps: MediaDeps,
  occasion: Occasion,
  handed: HandedFile,
): Promise<Result<Saved, MediaFault>> {
  if (handed.bytes.length === 0) return refused({ kind: 'media-empty' })
  const known = await mediaOfFile(deps.database.reads, occasion.registerId, sha256(handed.bytes))
  if (known !== undefined) return refused({ kind: 'media-known', id: known })
  const made = await madeOf(deps, handed)
  return made.ok ? perform(deps, occasion, addMedia(deps.mediaLimit), made.value) : made
}

function madeOf(deps: MediaDeps, handed: HandedFile): Promise<Made> {
  const picture = pictureKind(handed.bytes)
  if (!picture) return paperOf(deps, handed)
  if (picture.kind === 'other')
    return Promise.resolve(refused({ kind: 'picture-unsupported', found: picture.found }))
  return photoOf(deps, handed, picture.type)
}

async function photoOf({ files }: MediaDeps, handed: HandedFile, type: string): Promise<Made> {
  const { bytes, name, standsWith } = handed
  if (bytes.length > LARGEST_PHOTO) return refused({ kind: 'media-too-large', limit: LARGEST_PHOTO })
  const read = await readPhoto(bytes)
  if (!read.ok) return read
  const { width, height, sizes } = read.value
  const kept: KeptSize[] = []
  for (const size of sizes)
    kept.push({ ...size, hash: await files.keep(size.bytes), bytes: size.bytes.length })
  const file = { hash: sha256(bytes), type, bytes: bytes.length, name: fileName(name, type) }
  return ok({ kind: 'photo', file, photo: { width, height, sizes: kept }, ...standsWith })
}

async function paperOf({ files }: MediaDeps, { bytes, name, standsWith }: HandedFile): Promise<Made> {
  if (bytes.length > LARGEST_PAPER) return refused({ kind: 'media-too-large', limit: LARGEST_PAPER })
  const format = paperFormat(bytes)
  if (!format.ok) return format
  if (format.value === undefined) return refused({ kind: 'media-unknown' })
  const type = mediaTypeOf(format.value, undefined)
  const file = { hash: await files.keep(bytes), type, bytes: bytes.length, name: fileName(name, type) }
  return ok({ kind: 'paper', file, ...standsWith })
}
