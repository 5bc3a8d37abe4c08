import { type MediaView, mediaAddress } from '../media/media-view.ts'
import { viewIn } from '../media/media.view.ts'
import type { PublishedReads } from '../reads.ts'
import type { MediaRecord } from './media.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'

interface MediaRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
}

/** Every published photo and paper, in the order of ids. */
export async function* mediaRecords(scope: Scope): AsyncGenerator<MediaRecord[]> {
  for await (const rows of inPages<MediaRow>((after) => mediaAfter(scope, after))) {
    const beside = await publicBeside(
      scope.reads,
      rows.map(({ id }) => id),
    )
    yield changedSince(scope, rows).map((row) => toMediaRecord(scope, row, beside.get(row.id) ?? NOTHING))
  }
}

function mediaAfter({ reads, registerId }: Scope, after: MediaRow | undefined): Promise<MediaRow[]> {
  return reads
    .selectFrom('published_media')
    .select(['id', 'data', 'changed_on'])
    .where('register_id', '=', registerId)
    .where('id', '>', after?.id ?? '')
    .orderBy('id')
    .limit(CHUNK)
    .execute()
}

interface Beside {
  readonly exchanges: string[]
  readonly agreements: string[]
  readonly partners: string[]
  readonly places: string[]
}

const NOTHING: Beside = { exchanges: [], agreements: [], partners: [], places: [] }

const KINDS = [
  ['exchanges', 'published_exchange'],
  ['agreements', 'published_agreement'],
  ['partners', 'published_partnership'],
  ['places', 'published_place'],
] as const

/** With which public records each stands: of what is a draft or was withdrawn not even the id is told. */
async function publicBeside(reads: PublishedReads, ids: readonly string[]): Promise<Map<string, Beside>> {
  const found = new Map(
    ids.map((id): [string, Beside] => [id, { exchanges: [], agreements: [], partners: [], places: [] }]),
  )
  for (const [key, table] of KINDS) {
    const rows = await reads
      .selectFrom('published_media_with as beside')
      .innerJoin(`${table as 'published_place'} as record`, 'record.id', 'beside.record_id') // each has an id
      .select(['beside.media_id', 'beside.record_id'])
      .where('beside.media_id', 'in', ids)
      .orderBy('beside.media_id')
      .orderBy('beside.ordinal')
      .execute()
    for (const row of rows) found.get(row.media_id)?.[key].push(row.record_id)
  }
  return found
}

function toMediaRecord(scope: Scope, row: MediaRow, beside: Beside): MediaRecord {
  const view = viewIn(row)
  const { id, kind, title, alt, takenOn, credit, licence } = view
  const file = fileOf(view)
  return {
    id,
    kind,
    title,
    alt,
    taken: takenOn,
    credit,
    licence,
    file: scope.base + mediaAddress(file),
    sha256: file.hash,
    media_type: file.type,
    bytes: file.bytes,
    width: file.width,
    height: file.height,
    ...beside,
    ...stampsOf(scope, id, row.changed_on),
  }
}

/** A paper itself, or the largest JPEG of a photo, which every program reads. */
export function fileOf({ id, paper, photo }: Pick<MediaView, 'id' | 'paper' | 'photo'>) {
  if (paper) return { ...paper, width: null, height: null }
  const largest = photo?.sizes.findLast(({ type }) => type === 'image/jpeg')
  if (!largest) throw new Error(`media ${id} has no file`)
  return largest
}
