import { editionOf } from '../change.view.ts'
import { contactOf, partnerLinks, toAgreementLink, toExchangeLink } from '../links.view.ts'
import type { PublishedReads } from '../reads.ts'
import { tags } from '../tags.ts'
import type { AgreementLink, ContactView, ExchangeLink, PartnerLink } from '../views.ts'
import type { MediaView } from './media-view.ts'
import { viewIn } from './media.view.ts'

/** All that the page of one photo or paper shows. */
export interface MediaPageView {
  readonly media: MediaView
  /** The public records that it stands with; of drafts nothing is told. */
  readonly exchanges: readonly ExchangeLink[]
  readonly agreements: readonly AgreementLink[]
  readonly partners: readonly PartnerLink[]
  readonly contact: ContactView | null
  /** YYYY-MM-DD. */
  readonly changedOn: string
  readonly edition: string
}

/** One published photo or paper with what it leads to; undefined for an id that none has. */
export async function mediaPageView(
  reads: PublishedReads,
  registerId: string,
  id: string,
): Promise<MediaPageView | undefined> {
  const found = await reads
    .selectFrom('published_media')
    .select(['data', 'changed_on'])
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) return undefined
  const exchanges = await besideIn(reads, 'published_exchange', id)
  const agreements = await besideIn(reads, 'published_agreement', id)
  const ties = await reads
    .selectFrom('published_media_with as beside')
    .innerJoin('published_partnership as tie', 'tie.id', 'beside.record_id')
    .select('tie.id')
    .where('beside.media_id', '=', id)
    .execute()
  const ids = [
    ...ties.map((tie) => tie.id),
    ...[...exchanges, ...agreements].map((one) => one.partnership_id),
  ]
  const partners = [...(await partnerLinks(reads, ids)).values()]
  const [first] = partners
  return {
    media: viewIn(found),
    exchanges: exchanges.map(toExchangeLink),
    agreements: agreements.map(toAgreementLink),
    partners,
    contact: first ? await contactOf(reads, first.id) : null,
    changedOn: found.changed_on,
    edition: await editionOf(reads, [tags.media(id)]),
  }
}

function besideIn(reads: PublishedReads, table: 'published_exchange' | 'published_agreement', id: string) {
  return reads
    .selectFrom('published_media_with as beside')
    .innerJoin(`${table as 'published_exchange'} as record`, 'record.id', 'beside.record_id') // both have what is asked for
    .select(['record.data', 'record.partnership_id'])
    .where('beside.media_id', '=', id)
    .orderBy('beside.ordinal')
    .execute()
}
