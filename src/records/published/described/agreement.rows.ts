import type { AgreementView } from '../views.ts'
import type { AgreementRecord } from './agreement.ts'
import { type PartnerKey, partnerKeys } from './partner-keys.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'
import { sourceOf } from './source-of.ts'

interface AgreementRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
  readonly counted_date: string
  readonly exchange_id: string | null
}

/** Every published agreement: partner by partner, each in the order of time. */
export async function* agreementRecords(scope: Scope): AsyncGenerator<AgreementRecord[]> {
  for (const partner of await partnerKeys(scope))
    for await (const rows of inPages<AgreementRow>((after) => agreementsAfter(scope, partner, after)))
      yield changedSince(scope, rows).map((row) => toAgreementRecord(scope, partner, row))
}

function agreementsAfter(
  { reads }: Scope,
  { id }: PartnerKey,
  after: AgreementRow | undefined,
): Promise<AgreementRow[]> {
  const of = reads
    .selectFrom('published_agreement')
    .select(['id', 'data', 'changed_on', 'counted_date', 'exchange_id'])
    .where('partnership_id', '=', id)
    .orderBy('counted_date')
    .orderBy('id')
    .limit(CHUNK)
  if (!after) return of.execute()
  return of
    .where((eb) => eb(eb.refTuple('counted_date', 'id'), '>', eb.tuple(after.counted_date, after.id)))
    .execute()
}

export function toAgreementRecord(scope: Scope, partner: PartnerKey, row: AgreementRow): AgreementRecord {
  const view = JSON.parse(row.data) as AgreementView // written by publishAgreements
  return {
    id: view.id,
    partner: partner.id,
    partner_slug: partner.slug,
    type: view.type,
    date: row.counted_date,
    dates: view.dates.map(({ role, date, place }) => ({ role, date, place })),
    third_parties: [...view.thirdParties],
    follows: view.follows,
    exchange: row.exchange_id,
    source: sourceOf(view.source),
    ...stampsOf(scope, view.id, row.changed_on),
  }
}
