import { partnerSummaries } from '../partners.view.ts'
import type { PartnershipData } from '../publishing/publish-partnership.ts'
import type { PartnerSummary } from '../views.ts'
import type { PartnerRecord } from './partner.ts'
import { changedSince, type Scope, stampsOf } from './scope.ts'

interface PartnerRow {
  readonly data: string
  readonly changed_on: string
}

/** Every published partner in the order of their addresses, with what its agreements and exchanges add up to. */
export async function* partnerRecords(scope: Scope): AsyncGenerator<PartnerRecord[]> {
  const rows = await partnerRows(scope)
  const summaries = await partnerSummaries(scope.reads, scope.registerId)
  const bySlug = new Map(summaries.map((summary) => [summary.slug, summary]))
  yield changedSince(scope, rows).flatMap((row) => {
    const data = JSON.parse(row.data) as PartnershipData // written by publishPartnership
    const summary = bySlug.get(data.slug)
    return summary ? [toPartnerRecord(scope, row, data, summary)] : []
  })
}

function partnerRows({ reads, registerId }: Scope): Promise<PartnerRow[]> {
  return reads
    .selectFrom('published_partnership')
    .select(['data', 'changed_on'])
    .where('register_id', '=', registerId)
    .orderBy('slug')
    .execute()
}

function toPartnerRecord(
  scope: Scope,
  row: PartnerRow,
  { id, slug, names, background, contact }: PartnershipData,
  { place, tie, exchangeCount, lastExchange }: PartnerSummary,
): PartnerRecord {
  return {
    id,
    slug,
    name: names,
    place: place.id,
    city: place.names,
    country: place.country,
    region: place.region,
    latitude: place.latitude,
    longitude: place.longitude,
    tie: tie?.type ?? null,
    since: tie?.since ?? null,
    exchange_count: exchangeCount,
    last_exchange: lastExchange?.date ?? null,
    background: [...background],
    department: contact.department,
    phone: contact.phone,
    ...stampsOf(scope, id, row.changed_on),
  }
}
