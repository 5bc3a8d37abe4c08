import { countedDate } from '../agreement/agreement.ts'
import { editionOf } from './change.view.ts'
import { correctionsAbout } from './corrections/corrections.view.ts'
import { contactOf, partnerLink, toAgreementLink, toExchangeLink } from './links.view.ts'
import type { MediaView } from './media/media-view.ts'
import { mediaBeside } from './media/media.view.ts'
import type { PublishedReads } from './reads.ts'
import { tags } from './tags.ts'
import type {
  AgreementLink,
  AgreementView,
  ContactView,
  CorrectionView,
  ExchangeLink,
  PartnerLink,
} from './views.ts'

/** All that the page of one agreement shows. */
export interface AgreementPageView {
  readonly agreement: AgreementView
  /** The date that counts for anniversaries. */
  readonly date: AgreementLink['date']
  readonly partner: PartnerLink
  readonly contact: ContactView
  /** Reports about it that were answered, the latest first. */
  readonly corrections: readonly CorrectionView[]
  readonly follows: AgreementLink | null
  /** What came after it, earliest first. */
  readonly followedBy: readonly AgreementLink[]
  /** The exchange at which it was signed. */
  readonly exchange: ExchangeLink | null
  /** Photos and papers that stand with it. */
  readonly media: readonly MediaView[]
  /** YYYY-MM-DD. */
  readonly changedOn: string
  readonly edition: string
}

/** One published agreement with what it leads to; undefined for an id that none has. */
export async function agreementPageView(
  reads: PublishedReads,
  registerId: string,
  id: string,
): Promise<AgreementPageView | undefined> {
  const found = await reads
    .selectFrom('published_agreement')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  const partner = found && (await partnerLink(reads, found.partnership_id))
  if (!found || !partner) return undefined
  const agreement = JSON.parse(found.data) as AgreementView // written by publishAgreements
  const others = await ofTie(reads, found.partnership_id)
  return {
    agreement,
    date: countedDate({ dates: [...agreement.dates] }),
    partner,
    contact: await contactOf(reads, found.partnership_id),
    corrections: await correctionsAbout(reads, id),
    follows: linkOf(others.find((one) => one.id === agreement.follows)),
    followedBy: others.filter(({ follows }) => follows === id).map(({ link }) => link),
    exchange: found.exchange_id === null ? null : await signedAt(reads, found.exchange_id),
    media: await mediaBeside(reads, registerId, [id]),
    changedOn: found.changed_on,
    edition: await editionOf(reads, [tags.partner(found.partnership_id)]),
  }
}

function linkOf(other: { readonly link: AgreementLink } | undefined): AgreementLink | null {
  return other?.link ?? null
}

/** A tie has a handful of them. */
async function ofTie(reads: PublishedReads, partnershipId: string) {
  const rows = await reads
    .selectFrom('published_agreement')
    .select('data')
    .where('partnership_id', '=', partnershipId)
    .orderBy('counted_date')
    .orderBy('id')
    .execute()
  return rows.map((row) => {
    const { id, follows } = JSON.parse(row.data) as AgreementView // written by publishAgreements
    return { id, follows, link: toAgreementLink(row) }
  })
}

async function signedAt(reads: PublishedReads, exchangeId: string): Promise<ExchangeLink | null> {
  const query = reads.selectFrom('published_exchange').select('data').where('id', '=', exchangeId)
  const row = await query.executeTakeFirst()
  return row ? toExchangeLink(row) : null
}
