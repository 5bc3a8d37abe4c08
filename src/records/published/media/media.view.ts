import type { PublishedReads } from '../reads.ts'
import type { MediaView } from './media-view.ts'

/** Photos and papers that stand with a record, each in the officer's order. */
export async function mediaBeside(
  reads: PublishedReads,
  registerId: string,
  recordIds: readonly string[],
): Promise<MediaView[]> {
  if (recordIds.length === 0) return []
  const rows = await reads
    .selectFrom('published_media_with as beside')
    .innerJoin('published_media as media', 'media.id', 'beside.media_id')
    .select(['media.id', 'media.data'])
    .where('beside.register_id', '=', registerId)
    .where('beside.record_id', 'in', recordIds)
    .orderBy('media.id')
    .execute()
  return [...new Map(rows.map((row) => [row.id, viewIn(row)])).values()]
}

/** Most photos that a partner's page shows of its exchanges: the latest. */
const MOST_OF_PARTNER = 12

/** What stands with the tie itself or its place, and after that the photos of its latest exchanges. */
export async function mediaOfPartner(
  reads: PublishedReads,
  registerId: string,
  { id, placeId }: { readonly id: string; readonly placeId: string },
): Promise<MediaView[]> {
  const own = await mediaBeside(reads, registerId, [id, placeId])
  const rows = await reads
    .selectFrom('published_media_with as beside')
    .innerJoin('published_media as media', 'media.id', 'beside.media_id')
    .innerJoin('published_exchange as exchange', 'exchange.id', 'beside.record_id')
    .select(['media.id', 'media.data'])
    .where('beside.register_id', '=', registerId)
    .where('exchange.partnership_id', '=', id)
    .where('media.kind', '=', 'photo')
    .orderBy((eb) => eb.case().when('exchange.earliest', 'is', null).then(1).else(0).end())
    .orderBy('exchange.earliest', 'desc')
    .orderBy('media.id')
    .limit(MOST_OF_PARTNER)
    .execute()
  return [...new Map([...own, ...rows.map(viewIn)].map((view) => [view.id, view])).values()]
}

/** From what publishMedia wrote. */
export function viewIn(row: { readonly data: string }): MediaView {
  return JSON.parse(row.data) as MediaView // see above
}

/** What is handed out under a hash; undefined for a file that nothing public names. */
export interface PublicFile {
  readonly type: string
  /** What it is saved as; empty for what is shown in a page. */
  readonly name: string
}

export async function publicFile(reads: PublishedReads, hash: string): Promise<PublicFile | undefined> {
  return reads
    .selectFrom('published_media_file')
    .select(['type', 'name'])
    .where('hash', '=', hash)
    .orderBy('media_id')
    .limit(1)
    .executeTakeFirst()
}

/** Every file of what is public, for those who copy all of it. */
export async function publicFiles(
  reads: PublishedReads,
  registerId: string,
): Promise<{ hash: string; type: string }[]> {
  return reads
    .selectFrom('published_media_file')
    .select(['hash', 'type'])
    .distinct()
    .where('register_id', '=', registerId)
    .orderBy('hash')
    .execute()
}
