import type { AgreementType, Direction, ExchangeKind } from '../../kernel/vocabulary.ts'
import { type Counted, EVERYTHING, type PeopleTotals } from './chronicle.view.ts'
import { chronicleView } from './chronicle.view.ts'
import type { PublishedReads } from './reads.ts'
import type { AgreementView, PartnerLink } from './views.ts'

/** The whole register in numbers. */
export interface StatisticsView {
  readonly exchanges: number
  readonly people: PeopleTotals
  readonly kinds: readonly Counted<ExchangeKind>[]
  readonly directions: readonly Counted<Direction>[]
  readonly years: readonly Counted<number>[]
  readonly partners: readonly Counted<PartnerLink>[]
  /** What was signed between governments, and by others of the two cities. */
  readonly agreements: readonly Counted<AgreementType>[]
  readonly thirdPartyAgreements: number
}

export async function statisticsView(reads: PublishedReads, registerId: string): Promise<StatisticsView> {
  const { all, people, facets } = await chronicleView(reads, registerId, EVERYTHING, { size: 0, at: null })
  const signed = await agreementsOf(reads, registerId)
  const own = signed.filter(({ thirdParties }) => thirdParties.length === 0)
  const byType = Map.groupBy(own, ({ type }) => type)
  return {
    exchanges: all,
    people,
    kinds: facets.kinds,
    directions: facets.directions,
    years: facets.years,
    partners: facets.partners,
    agreements: [...byType].map(([value, { length: count }]) => ({ value, count })),
    thirdPartyAgreements: signed.length - own.length,
  }
}

async function agreementsOf(reads: PublishedReads, registerId: string): Promise<AgreementView[]> {
  const query = reads.selectFrom('published_agreement').select('data').where('register_id', '=', registerId)
  return (await query.execute()).map(({ data }) => JSON.parse(data) as AgreementView) // written by publishAgreements
}
