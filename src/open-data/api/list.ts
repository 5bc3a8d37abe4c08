import { ok, refused, type Result } from '../../kernel/result.ts'
import { exchangePage, type RecordPage } from '../../records/published/described/exchange-page.view.ts'
import { partnerKeys } from '../../records/published/described/partner-keys.ts'
import { EVERYTHING } from '../../records/published/listing/facets.ts'
import type { Offer } from '../files/offer.ts'
import { fromCursor } from './cursor.ts'
import { fewRecordsPage } from './few-records.ts'
import type { ApiNoun } from './nouns.ts'
import { PARAMETERS } from './parameter.ts'
import { type Query, type QueryFault, wrong } from './query.ts'

/** One page of a list as the query narrows it. */
export async function listPage(
  offer: Offer,
  noun: ApiNoun,
  query: Query,
): Promise<Result<RecordPage, QueryFault>> {
  const after = query.cursor === undefined ? null : fromCursor(noun, query.cursor)
  const partnerId = query.partner === undefined ? null : await partnerWith(offer, query.partner)
  const faults = [
    ...(after === undefined ? [wrong('cursor', PARAMETERS.cursor.rule)] : []),
    ...(partnerId === undefined ? [wrong('partner', PARAMETERS.partner.rule)] : []),
  ]
  if (after === undefined || partnerId === undefined) return refused(...faults)
  const part = { size: query.limit ?? PARAMETERS.limit.schema.parse(undefined), after }
  if (noun.name !== 'exchange') return ok(await fewRecordsPage(offer, noun, query, part))
  const { kind = null, direction = null, group = null, year = null, from = year, to = year } = query
  const filter = { ...EVERYTHING, kind, direction, group, partnerId, from, to }
  return ok(await exchangePage(offer.scope, offer.checkpoint.hash, filter, part))
}

/** By its name in addresses or its id. */
async function partnerWith({ scope }: Offer, asked: string): Promise<string | undefined> {
  return (await partnerKeys(scope)).find(({ id, slug }) => asked === id || asked === slug)?.id
}
