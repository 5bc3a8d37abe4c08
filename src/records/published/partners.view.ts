import type { PublishedReads } from './reads.ts'
import { tieOf } from './partner.view.ts'
import type { PartnershipData } from './publishing/publish-partnership.ts'
import type { StoredExchange } from './stored-exchange.ts'
import type { AgreementView, PartnerSummary, PlaceView } from './views.ts'

/** One line for each published partner of a register, in the order of their addresses: two queries, however many. */
export async function partnerSummaries(reads: PublishedReads, registerId: string): Promise<PartnerSummary[]> {
  const partners = await partnersOf(reads, registerId)
  const agreements = Map.groupBy(await agreementsOf(reads, registerId), (row) => row.partnership_id)
  return partners.map(({ id, data, place: placeData, exchange_count: exchangeCount, latest }) => {
    const { slug, names } = JSON.parse(data) as PartnershipData // written by publishPartnership
    const place = JSON.parse(placeData) as PlaceView // written by publishPlace
    return {
      id,
      slug,
      names: { ...place.names, ...names },
      place,
      tie: tieOf((agreements.get(id) ?? []).map((row) => JSON.parse(row.data) as AgreementView)), // by publishAgreement
      exchangeCount,
      lastExchange: toLast(latest),
    }
  })
}

function toLast(data: string | null): PartnerSummary['lastExchange'] {
  if (data === null) return null
  const { id, date, title } = JSON.parse(data) as StoredExchange // written by publishExchanges
  return { id, date, title }
}

function partnersOf(reads: PublishedReads, registerId: string) {
  return reads
    .selectFrom('published_partnership as partnership')
    .innerJoin('published_place as place', 'place.id', 'partnership.place_id')
    .leftJoin('published_exchange as exchange', 'exchange.id', 'partnership.latest_exchange_id')
    .select(['partnership.id', 'partnership.data', 'partnership.exchange_count'])
    .select(['place.data as place', 'exchange.data as latest'])
    .where('partnership.register_id', '=', registerId)
    .orderBy('partnership.slug')
    .execute()
}

function agreementsOf(reads: PublishedReads, registerId: string) {
  return reads
    .selectFrom('published_agreement')
    .select(['partnership_id', 'data'])
    .where('register_id', '=', registerId)
    .orderBy('counted_date')
    .execute()
}
