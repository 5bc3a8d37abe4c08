import type { NAME_ROLES } from '../place/place.ts'
import { editionOf } from './change.view.ts'
import { correctionsAbout } from './corrections/corrections.view.ts'
import { partnerLinks } from './links.view.ts'
import type { MediaView } from './media/media-view.ts'
import { mediaBeside } from './media/media.view.ts'
import type { PublishedReads } from './reads.ts'
import { tags } from './tags.ts'
import type { CorrectionView, PartnerLink, PlaceView } from './views.ts'

export interface PlaceNameView {
  readonly text: string
  /** BCP 47. */
  readonly language: string
  readonly role: (typeof NAME_ROLES)[number]
  /** Where the spelling was found. */
  readonly source: string
}

/** All that the page of one place shows. */
export interface PlacePageView {
  readonly place: PlaceView
  readonly names: readonly PlaceNameView[]
  readonly positionSource: string | null
  readonly timeZoneSource: string | null
  /** The tie with it; null for home and for places without a tie. */
  readonly partner: PartnerLink | null
  readonly isHome: boolean
  /** Reports about it that were answered, the latest first. */
  readonly corrections: readonly CorrectionView[]
  /** Photos and papers that stand with it. */
  readonly media: readonly MediaView[]
  /** YYYY-MM-DD. */
  readonly changedOn: string
  readonly edition: string
}

/** One published place in all its names; undefined for an id that none has. `homeId` is the register's own place. */
export async function placePageView(
  reads: PublishedReads,
  { id: registerId, homeId }: { readonly id: string; readonly homeId: string },
  id: string,
): Promise<PlacePageView | undefined> {
  const found = await reads
    .selectFrom('published_place')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  return {
    place: JSON.parse(found.data) as PlaceView, // written by publishPlace
    names: await namesOf(reads, id),
    positionSource: found.position_source,
    timeZoneSource: found.time_zone_source,
    partner: await partnerAt(reads, id),
    isHome: id === homeId,
    corrections: await correctionsAbout(reads, id),
    media: await mediaBeside(reads, registerId, [id]),
    changedOn: found.changed_on,
    edition: await editionOf(reads, [tags.register(registerId)]),
  }
}

async function namesOf(reads: PublishedReads, placeId: string): Promise<PlaceNameView[]> {
  const rows = await reads
    .selectFrom('published_place_name')
    .select(['text', 'language', 'role', 'source'])
    .where('place_id', '=', placeId)
    .orderBy('ordinal')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as PlaceNameView['role'] })) // written through the place's schema
}

async function partnerAt(reads: PublishedReads, placeId: string): Promise<PartnerLink | null> {
  const query = reads.selectFrom('published_partnership').select('id').where('place_id', '=', placeId)
  const row = await query.executeTakeFirst()
  return row ? ((await partnerLinks(reads, [row.id])).get(row.id) ?? null) : null
}
