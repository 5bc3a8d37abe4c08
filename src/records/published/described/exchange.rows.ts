import { toExchangeView } from '../stored-exchange.ts'
import type { ExchangeRecord } from './exchange.ts'
import { type PartnerKey, partnerKeys } from './partner-keys.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'
import { sourceOf } from './source-of.ts'

interface ExchangeRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
  readonly earliest: string | null
  readonly position: number
  readonly state: string
}

/** Every published exchange: partner by partner, each in the order of time, dates that nobody knows last. */
export async function* exchangeRecords(scope: Scope): AsyncGenerator<ExchangeRecord[]> {
  for (const partner of await partnerKeys(scope))
    for (const dated of [true, false])
      for await (const rows of inPages<ExchangeRow>((after) => exchangesAfter(scope, partner, dated, after)))
        yield changedSince(scope, rows).map((row) => toExchangeRecord(scope, partner, row))
}

/** The engines order nulls differently, so dated and undated exchanges are asked for apart. */
function exchangesAfter(
  { reads }: Scope,
  { id }: PartnerKey,
  dated: boolean,
  after: ExchangeRow | undefined,
): Promise<ExchangeRow[]> {
  const of = reads
    .selectFrom('published_listing as listed')
    .innerJoin('published_exchange as exchange', 'exchange.id', 'listed.id')
    .select([
      'exchange.id',
      'exchange.data',
      'exchange.changed_on',
      'listed.earliest',
      'listed.position',
      'listed.state',
    ])
    .where('listed.partnership_id', '=', id)
    .where('listed.earliest', dated ? 'is not' : 'is', null)
    .orderBy('listed.earliest')
    .orderBy('listed.position')
    .orderBy('listed.id')
    .limit(CHUNK)
  if (!after) return of.execute()
  if (after.earliest === null)
    return of
      .where((eb) => eb(eb.refTuple('listed.position', 'listed.id'), '>', eb.tuple(after.position, after.id)))
      .execute()
  const { earliest, position } = after
  return of
    .where((eb) =>
      eb(
        eb.refTuple('listed.earliest', 'listed.position', 'listed.id'),
        '>',
        eb.tuple(earliest, position, after.id),
      ),
    )
    .execute()
}

/** One exchange as the public is told of it, whatever the format. */
export function toExchangeRecord(scope: Scope, partner: PartnerKey, row: ExchangeRow): ExchangeRecord {
  const view = toExchangeView(row)
  return {
    id: view.id,
    partner: partner.id,
    partner_slug: partner.slug,
    date: view.date,
    earliest: view.earliest,
    latest: view.latest,
    title: view.title,
    kind: view.kind,
    state: view.state,
    direction: view.direction,
    direction_basis: view.directionBasis,
    people: view.people,
    people_basis: view.peopleBasis,
    parties: view.parties.map(({ side, group, who, count }) => ({ side, group, who, count })),
    place: view.place,
    part_of: view.partOf,
    source_words: view.sourceWords,
    evidence: [...view.evidence],
    position: row.position,
    source: sourceOf(view.source),
    ...stampsOf(scope, view.id, row.changed_on),
  }
}
