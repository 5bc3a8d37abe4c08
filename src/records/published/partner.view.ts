import { countedDate, strongest } from '../agreement/agreement.ts'
import { mediaOfPartner } from './media/media.view.ts'
import type { PublishedReads } from './reads.ts'
import { editionOf } from './change.view.ts'
import { correctionsOfPartner } from './corrections/corrections.view.ts'
import type { PartnershipData } from './publishing/publish-partnership.ts'
import { tags } from './tags.ts'
import { placeView } from './register.view.ts'
import { seriesOf } from './series.view.ts'
import { toExchangeView } from './stored-exchange.ts'
import type { AgreementView, FactView, PartnerView, TieView } from './views.ts'

/** All of one partner that is published; undefined for an address that no published partner has. */
export async function partnerView(
  reads: PublishedReads,
  registerId: string,
  slug: string,
): Promise<PartnerView | undefined> {
  const found = await reads
    .selectFrom('published_partnership')
    .selectAll()
    .where('register_id', '=', registerId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!found) return undefined
  const agreements = await agreementsOf(reads, found.id)
  const exchanges = await exchangesOf(reads, found.id)
  const facts = await factsOf(reads, found.place_id)
  const withdrawn = await withdrawalsOf(reads, found.id)
  const changes = [
    ...[found, ...agreements, ...exchanges, ...facts].map((row) => row.changed_on),
    ...withdrawn.map((row) => row.withdrawn_on),
  ]
  const partnership = viewIn<PartnershipData>(found)
  const place = await placeView(reads, found.place_id)
  return {
    ...partnership,
    // As the register calls it, where it does; in its other languages as the place is called.
    names: { ...place.names, ...partnership.names },
    place,
    tie: tieOf(agreements.map(viewIn<AgreementView>)),
    agreements: agreements.map(viewIn<AgreementView>),
    exchanges: exchanges.map(toExchangeView),
    facts: facts.map(viewIn<FactView>),
    media: await mediaOfPartner(reads, registerId, { id: found.id, placeId: found.place_id }),
    series: await seriesOf(reads, registerId),
    corrections: await correctionsOfPartner(reads, found.id),
    lastChangedOn: changes.toSorted().at(-1) ?? found.changed_on,
    lastCheckedOn: latestCheck(facts.map(viewIn<FactView>)),
    edition: await editionOf(reads, [tags.partner(found.id)]),
  }
}

/** Published rows hold the view itself, written by the publish-… file of its noun from the same type. */
function viewIn<View>(row: { data: string }): View {
  return JSON.parse(row.data) as View // see above
}

function agreementsOf(reads: PublishedReads, partnershipId: string) {
  return reads
    .selectFrom('published_agreement')
    .select(['data', 'changed_on'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('counted_date')
    .orderBy('id')
    .execute()
}

/** The engines order nulls differently, so unknown beginnings are put last by name. */
function exchangesOf(reads: PublishedReads, partnershipId: string) {
  return reads
    .selectFrom('published_exchange as exchange')
    .innerJoin('published_listing as listing', 'listing.id', 'exchange.id')
    .select(['exchange.data', 'exchange.changed_on', 'listing.state'])
    .where('exchange.partnership_id', '=', partnershipId)
    .orderBy((eb) => eb.case().when('exchange.earliest', 'is', null).then(1).else(0).end())
    .orderBy('exchange.earliest')
    .orderBy('exchange.position')
    .orderBy('exchange.id')
    .execute()
}

/** What was taken out is a change of the page as well. */
function withdrawalsOf(reads: PublishedReads, partnershipId: string) {
  return reads
    .selectFrom('published_withdrawal')
    .select('withdrawn_on')
    .where('partnership_id', '=', partnershipId)
    .execute()
}

function factsOf(reads: PublishedReads, placeId: string) {
  return reads
    .selectFrom('published_fact')
    .select(['data', 'changed_on'])
    .where('place_id', '=', placeId)
    .orderBy('ordinal')
    .orderBy('id')
    .execute()
}

/** A tie is called by the strongest agreement between the two governments. */
export function tieOf(agreements: readonly AgreementView[]): TieView | null {
  const own = strongest(agreements.filter(({ thirdParties }) => thirdParties.length === 0))
  return own ? { type: own.type, since: countedDate({ dates: [...own.dates] }) } : null
}

function latestCheck(facts: readonly FactView[]): string | null {
  return (
    facts
      .flatMap(({ checkedOn }) => checkedOn ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}
