import { agreement } from './agreement.ts'
import { toAgreementRecord } from './agreement.rows.ts'
import type { Values } from './columns.ts'
import type { DataSet } from './data-set.view.ts'
import { exchange } from './exchange.ts'
import { exchangesWithIds } from './exchange.rows.ts'
import { fact } from './fact.ts'
import { toFactRecord } from './fact.rows.ts'
import { media } from './media.ts'
import { mediaRecords } from './media.rows.ts'
import type { DescribedNoun } from './noun.ts'
import { partner } from './partner.ts'
import { partnerRecords } from './partner.rows.ts'
import { place } from './place.ts'
import { toPlaceRecords } from './place.rows.ts'
import { register } from './register.ts'
import { toRegisterRecord } from './register.rows.ts'
import type { Scope } from './scope.ts'
import { series } from './series.ts'
import { oneSeries } from './series.rows.ts'
import { source } from './source.ts'
import { sourceRecords } from './source.rows.ts'

/** One published record with what it is. */
export interface FoundRecord {
  readonly noun: DescribedNoun
  readonly record: Values
}

/** Any published record by its id alone; undefined for what is not public. */
export async function findRecord(
  scope: Scope,
  dataSet: Pick<DataSet, 'register'>,
  id: string,
): Promise<FoundRecord | undefined> {
  if (id === scope.registerId) return { noun: register, record: toRegisterRecord(scope, dataSet) }
  return (
    (await found(exchange, oneExchange(scope, id))) ??
    (await found(agreement, oneAgreement(scope, id))) ??
    (await found(fact, oneFact(scope, id))) ??
    (await found(place, onePlace(scope, id))) ??
    (await found(partner, oneOf(partnerRecords(scope), id))) ??
    (await found(series, oneSeries(scope, id))) ??
    (await found(media, oneOf(mediaRecords(scope), id))) ??
    (await found(source, oneOf(sourceRecords(scope), id)))
  )
}

async function found(
  noun: DescribedNoun,
  asked: Promise<Values | undefined>,
): Promise<FoundRecord | undefined> {
  const record = await asked
  return record && { noun, record }
}

async function oneExchange(scope: Scope, id: string): Promise<Values | undefined> {
  return (await exchangesWithIds(scope, [id])).get(id)
}

async function oneAgreement(scope: Scope, id: string): Promise<Values | undefined> {
  const row = await scope.reads
    .selectFrom('published_agreement as agreement')
    .innerJoin('published_partnership as partner', 'partner.id', 'agreement.partnership_id')
    .select(['agreement.id', 'agreement.data', 'agreement.changed_on', 'counted_date', 'exchange_id'])
    .select(['partner.id as partner_id', 'partner.slug'])
    .where('agreement.register_id', '=', scope.registerId)
    .where('agreement.id', '=', id)
    .executeTakeFirst()
  return row && toAgreementRecord(scope, { id: row.partner_id, slug: row.slug }, row)
}

async function oneFact(scope: Scope, id: string): Promise<Values | undefined> {
  const row = await scope.reads
    .selectFrom('published_fact')
    .select(['id', 'data', 'changed_on', 'place_id', 'ordinal'])
    .where('register_id', '=', scope.registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toFactRecord(scope, row)
}

async function onePlace(scope: Scope, id: string): Promise<Values | undefined> {
  const rows = await scope.reads
    .selectFrom('published_place')
    .select(['id', 'data', 'changed_on', 'position_source', 'time_zone_source'])
    .where('register_id', '=', scope.registerId)
    .where('id', '=', id)
    .execute()
  return (await toPlaceRecords(scope, rows))[0]
}

/** Of nouns of which a register has few. */
async function oneOf(chunks: AsyncIterable<readonly Values[]>, id: string): Promise<Values | undefined> {
  for await (const records of chunks) {
    const one = records.find((record) => record.id === id)
    if (one) return one
  }
  return undefined
}
