import { editionOf } from './change.view.ts'
import { correctionsAbout } from './corrections/corrections.view.ts'
import { contactOf, partnerLink, toAgreementLink, toExchangeLink } from './links.view.ts'
import type { MediaView } from './media/media-view.ts'
import { mediaBeside } from './media/media.view.ts'
import type { PublishedReads } from './reads.ts'
import { seriesOf } from './series.view.ts'
import { toExchangeView } from './stored-exchange.ts'
import { tags } from './tags.ts'
import type {
  AgreementLink,
  ContactView,
  CorrectionView,
  ExchangeLink,
  ExchangeView,
  PartnerLink,
  SeriesView,
} from './views.ts'

/** All that the page of one exchange shows. */
export interface ExchangePageView {
  readonly exchange: ExchangeView
  readonly partner: PartnerLink
  readonly contact: ContactView
  /** Reports about it that were answered, the latest first. */
  readonly corrections: readonly CorrectionView[]
  /** The exchange that this one is a part of. */
  readonly whole: ExchangeLink | null
  /** The series that it belongs to, as the yearly homestay. */
  readonly series: SeriesView | null
  /** What happened on its occasion, earliest first. */
  readonly parts: readonly ExchangeLink[]
  /** What was signed at it. */
  readonly signed: readonly AgreementLink[]
  /** Its neighbours in time with the same partner. */
  readonly before: ExchangeLink | null
  readonly after: ExchangeLink | null
  /** Photos and papers that stand with it. */
  readonly media: readonly MediaView[]
  /** YYYY-MM-DD. */
  readonly changedOn: string
  readonly edition: string
}

/** One published exchange with what it leads to; undefined for an id that none has. */
export async function exchangePageView(
  reads: PublishedReads,
  registerId: string,
  id: string,
): Promise<ExchangePageView | undefined> {
  const found = await shown(reads, registerId, id)
  const partner = found && (await partnerLink(reads, found.partnership_id))
  if (!found || !partner) return undefined
  const exchange = toExchangeView(found)
  return {
    exchange,
    partner,
    contact: await contactOf(reads, found.partnership_id),
    corrections: await correctionsAbout(reads, id),
    whole: exchange.partOf === null ? null : await linkTo(reads, registerId, exchange.partOf),
    series: await seriesNamed(reads, registerId, exchange.series),
    parts: await partsOf(reads, id),
    signed: await signedAt(reads, id),
    before: await neighbour(reads, found, 'before'),
    after: await neighbour(reads, found, 'after'),
    media: await mediaBeside(reads, registerId, [id]),
    changedOn: found.changed_on,
    edition: await editionOf(reads, [tags.exchange(id)]),
  }
}

async function seriesNamed(
  reads: PublishedReads,
  registerId: string,
  id: string | null,
): Promise<SeriesView | null> {
  return id === null ? null : ((await seriesOf(reads, registerId)).get(id) ?? null)
}

function shown(reads: PublishedReads, registerId: string, id: string) {
  return reads
    .selectFrom('published_exchange as exchange')
    .innerJoin('published_listing as listing', 'listing.id', 'exchange.id')
    .selectAll('exchange')
    .select('listing.state')
    .where('exchange.register_id', '=', registerId)
    .where('exchange.id', '=', id)
    .executeTakeFirst()
}

async function linkTo(reads: PublishedReads, registerId: string, id: string): Promise<ExchangeLink | null> {
  const row = await reads
    .selectFrom('published_exchange')
    .select('data')
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? toExchangeLink(row) : null
}

async function partsOf(reads: PublishedReads, id: string): Promise<ExchangeLink[]> {
  const rows = await reads
    .selectFrom('published_listing as listing')
    .innerJoin('published_exchange as exchange', 'exchange.id', 'listing.id')
    .select('exchange.data')
    .where('listing.part_of', '=', id)
    .orderBy('listing.earliest')
    .orderBy('listing.position')
    .orderBy('listing.id')
    .execute()
  return rows.map(toExchangeLink)
}

async function signedAt(reads: PublishedReads, id: string): Promise<AgreementLink[]> {
  const rows = await reads
    .selectFrom('published_agreement')
    .select('data')
    .where('exchange_id', '=', id)
    .orderBy('counted_date')
    .orderBy('id')
    .execute()
  return rows.map(toAgreementLink)
}

interface Placed {
  readonly id: string
  readonly partnership_id: string
  readonly earliest: string | null
  readonly position: number
}

/** Of one whose day nobody knows, nothing stands before or after. */
async function neighbour(
  reads: PublishedReads,
  { id, partnership_id, earliest, position }: Placed,
  which: 'before' | 'after',
): Promise<ExchangeLink | null> {
  if (earliest === null) return null
  const [beyond, order] = which === 'before' ? (['<', 'desc'] as const) : (['>', 'asc'] as const)
  // Along the index by day and place on the page: of hundreds of exchanges one row is read.
  const row = await reads
    .selectFrom('published_listing as listing')
    .innerJoin('published_exchange as exchange', 'exchange.id', 'listing.id')
    .select('exchange.data')
    .where('listing.partnership_id', '=', partnership_id)
    .where((eb) =>
      eb(
        eb.refTuple('listing.earliest', 'listing.position', 'listing.id'),
        beyond,
        eb.tuple(earliest, position, id),
      ),
    )
    .orderBy('listing.earliest', order)
    .orderBy('listing.position', order)
    .orderBy('listing.id', order)
    .limit(1)
    .executeTakeFirst()
  return row ? toExchangeLink(row) : null
}
