import { countedDate } from '../agreement/agreement.ts'
import type { PublishedReads } from './reads.ts'
import type { PartnershipData } from './publishing/publish-partnership.ts'
import type { StoredExchange } from './stored-exchange.ts'
import type {
  AgreementLink,
  AgreementView,
  ContactView,
  ExchangeLink,
  PartnerLink,
  PlaceView,
} from './views.ts'

/** What links to these partners say, by the id of the tie. */
export async function partnerLinks(
  reads: PublishedReads,
  ids: readonly string[],
): Promise<Map<string, PartnerLink>> {
  if (ids.length === 0) return new Map()
  const rows = await reads
    .selectFrom('published_partnership as partnership')
    .innerJoin('published_place as place', 'place.id', 'partnership.place_id')
    .select(['partnership.id', 'partnership.data', 'place.data as place'])
    .where('partnership.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, toPartnerLink(row)]))
}

/** From what publishPartnership and publishPlace wrote. */
export function toPartnerLink(row: {
  readonly id: string
  readonly data: string
  readonly place: string
}): PartnerLink {
  const { slug, names } = JSON.parse(row.data) as PartnershipData // see above
  const place = JSON.parse(row.place) as PlaceView // see above
  return { id: row.id, slug, names: { ...place.names, ...names } }
}

/** Who answers for what is said of a tie; nobody named when the tie is not public. */
export async function contactOf(reads: PublishedReads, partnershipId: string): Promise<ContactView> {
  const query = reads.selectFrom('published_partnership').select('data').where('id', '=', partnershipId)
  const row = await query.executeTakeFirst()
  if (!row) return { department: null, phone: null }
  return (JSON.parse(row.data) as PartnershipData).contact // written by publishPartnership
}

export async function partnerLink(reads: PublishedReads, id: string): Promise<PartnerLink | null> {
  return (await partnerLinks(reads, [id])).get(id) ?? null
}

/** From what publishExchanges wrote. */
export function toExchangeLink(row: { readonly data: string }): ExchangeLink {
  const { id, date, title, kind, direction } = JSON.parse(row.data) as StoredExchange // see above
  return { id, date, title, kind, direction }
}

/** From what publishAgreements wrote. */
export function toAgreementLink(row: { readonly data: string }): AgreementLink {
  const { id, type, dates, thirdParties } = JSON.parse(row.data) as AgreementView // see above
  return { id, type, date: countedDate({ dates: [...dates] }), thirdParties }
}
