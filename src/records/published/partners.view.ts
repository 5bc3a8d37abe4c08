import type { PublishedReads } from './reads.ts'
import { exchangeIn } from './exchange-view.ts'
import { tieOf } from './partner.view.ts'
import type { PartnershipData } from './publish-partnership.ts'
import type { AgreementView, PartnerSummary, PlaceView } from './views.ts'

/** One line for each published partner of a register, in the order of their addresses: three queries, however many. */
export async function partnerSummaries(reads: PublishedReads, registerId: string): Promise<PartnerSummary[]> {
  const partners = await partnersOf(reads, registerId)
  const agreements = Map.groupBy(await agreementsOf(reads, registerId), (row) => row.partnership_id)
  const counts = new Map((await countsOf(reads, registerId)).map((row) => [row.partnership_id, row.count]))
  const latest = new Map((await latestOf(reads, registerId)).map((row) => [row.partnership_id, row.data]))
  return partners.map(({ id, data, place: placeData }) => {
    const { slug, names } = JSON.parse(data) as PartnershipData // written by publishPartnership
    const place = JSON.parse(placeData) as PlaceView // written by publishPlace
    return {
      slug,
      names: { ...place.names, ...names },
      place,
      tie: tieOf((agreements.get(id) ?? []).map((row) => JSON.parse(row.data) as AgreementView)), // by publishAgreement
      exchangeCount: counts.get(id) ?? 0,
      lastExchange: toLast(latest.get(id)),
    }
  })
}

function toLast(data: string | undefined): PartnerSummary['lastExchange'] {
  if (data === undefined) return null
  const { date, title } = exchangeIn(data)
  return { date, title }
}

function partnersOf(reads: PublishedReads, registerId: string) {
  return reads
    .selectFrom('published_partnership as partnership')
    .innerJoin('published_place as place', 'place.id', 'partnership.place_id')
    .select(['partnership.id', 'partnership.data', 'place.data as place'])
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

function countsOf(reads: PublishedReads, registerId: string) {
  return reads
    .selectFrom('published_exchange')
    .select((eb) => ['partnership_id', eb.fn.countAll<number>().as('count')])
    .where('register_id', '=', registerId)
    .groupBy('partnership_id')
    .execute()
}

/** The last exchange of each partner by the day it began, the later on the page of two on one day. */
function latestOf(reads: PublishedReads, registerId: string) {
  const rank = reads
    .selectFrom('published_exchange')
    .select((eb) => [
      'partnership_id',
      'data',
      eb.fn
        .agg<number>('row_number')
        .over((over) =>
          over.partitionBy('partnership_id').orderBy('earliest', 'desc').orderBy('position', 'desc'),
        )
        .as('rank'),
    ])
    .where('register_id', '=', registerId)
    .where('earliest', 'is not', null)
  return reads
    .selectFrom(rank.as('ranked'))
    .select(['partnership_id', 'data'])
    .where('rank', '=', 1)
    .execute()
}
