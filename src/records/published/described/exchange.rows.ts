import { toExchangeView } from '../stored-exchange.ts'
import type { ExchangeRecord } from './exchange.ts'
import { type PartnerKey, partnerKeys } from './partner-keys.ts'
import { addressOf, CHUNK, changedSince, inPages, type Scope } from './scope.ts'
import { sourceOf } from './source-of.ts'
import { whileCheckpoint } from './while-checkpoint.ts'

interface ExchangeRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
  readonly earliest: string | null
  readonly position: number
}

/** Every published exchange: partner by partner, each in the order of time, dates that nobody knows last. */
export async function* exchangeRecords(scope: Scope): AsyncGenerator<readonly ExchangeRecord[]> {
  const key = `${scope.registerId} ${scope.site}`
  const few = await kept(scope.reads, key, scope.state, () => allOfFew({ ...scope, since: undefined }))
  if (few) for (const records of few) yield changedSince(scope, records)
  else yield* readExchanges(scope)
}

/** Few enough to be kept, as twenty files are made of the same exchanges: some megabytes. */
const FEW = 5_000
const kept = whileCheckpoint<readonly (readonly ExchangeRecord[])[] | undefined>(1)

/** Undefined where there are too many. */
async function allOfFew(scope: Scope): Promise<readonly (readonly ExchangeRecord[])[] | undefined> {
  const all: ExchangeRecord[][] = []
  let count = 0
  for await (const records of readExchanges(scope)) {
    count += records.length
    if (count > FEW) return undefined
    all.push(records)
  }
  return all
}

async function* readExchanges(scope: Scope): AsyncGenerator<ExchangeRecord[]> {
  const states = await unusualStates(scope)
  for (const partner of await partnerKeys(scope))
    for (const dated of [true, false])
      for await (const rows of inPages<ExchangeRow>((after) => exchangesAfter(scope, partner, dated, after)))
        yield changedSince(scope, rows).map((row) =>
          toExchangeRecord(scope, partner, { ...row, state: states.get(row.id) ?? 'held' }),
        )
}

/** The states of the exchanges that did not simply take place: few, so that nobody looks up each of a hundred thousand. */
async function unusualStates({ reads, registerId }: Scope): Promise<Map<string, string>> {
  const rows = await reads
    .selectFrom('published_listing')
    .select(['id', 'state'])
    .where('register_id', '=', registerId)
    .where('state', '<>', 'held')
    .execute()
  return new Map(rows.map(({ id, state }) => [id, state]))
}

/** The engines order nulls differently, so dated and undated exchanges are asked for apart. */
function exchangesAfter(
  { reads }: Scope,
  { id }: PartnerKey,
  dated: boolean,
  after: ExchangeRow | undefined,
): Promise<ExchangeRow[]> {
  const of = reads
    .selectFrom('published_exchange')
    .select(['id', 'data', 'changed_on', 'earliest', 'position'])
    .where('partnership_id', '=', id)
    .where('earliest', dated ? 'is not' : 'is', null)
    .orderBy('earliest')
    .orderBy('position')
    .orderBy('id')
    .limit(CHUNK)
  if (!after) return of.execute()
  if (after.earliest === null)
    return of
      .where((eb) => eb(eb.refTuple('position', 'id'), '>', eb.tuple(after.position, after.id)))
      .execute()
  const { earliest, position } = after
  return of
    .where((eb) => eb(eb.refTuple('earliest', 'position', 'id'), '>', eb.tuple(earliest, position, after.id)))
    .execute()
}

/**
 * One exchange as the public is told of it, whatever the format. Its stamps are written out: spread into so long a
 * literal they cost more than parsing the row.
 */
export function toExchangeRecord(
  scope: Scope,
  partner: PartnerKey,
  row: ExchangeRow & { readonly state: string },
): ExchangeRecord {
  const view = toExchangeView(row)
  return {
    id: view.id,
    partner: partner.id,
    partner_slug: partner.slug,
    date: view.date,
    earliest: view.earliest,
    latest: view.latest,
    title: view.title,
    account: view.account,
    kind: view.kind,
    form: view.form,
    state: view.state,
    direction: view.direction,
    direction_basis: view.directionBasis,
    people: view.people,
    people_basis: view.peopleBasis,
    parties: view.parties.map(({ side, group, who, count }) => ({ side, group, who, count })),
    third_parties: [...view.thirdParties],
    place: view.place,
    part_of: view.partOf,
    series: view.series,
    links: view.links.map(({ address, title }) => ({ address, title })),
    cost: view.cost && { amount: view.cost.amount, currency: view.cost.currency },
    outcome: view.outcome,
    report_due: view.reportDue,
    source_words: view.sourceWords,
    evidence: [...view.evidence],
    position: row.position,
    source: sourceOf(view.source),
    changed_on: row.changed_on,
    url: addressOf(scope.base, view.id),
    data_date: scope.dataDate,
  }
}

/** Published exchanges by their ids; what is not public is left out. */
export async function exchangesWithIds(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ExchangeRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await scope.reads
    .selectFrom('published_exchange as exchange')
    .innerJoin('published_listing as listed', 'listed.id', 'exchange.id')
    .innerJoin('published_partnership as partner', 'partner.id', 'exchange.partnership_id')
    .select(['exchange.id', 'exchange.register_id', 'exchange.data', 'exchange.changed_on'])
    .select([
      'listed.earliest',
      'listed.position',
      'listed.state',
      'partner.id as partner_id',
      'partner.slug',
    ])
    .where('exchange.id', 'in', ids)
    .execute()
  // Compared here: asked for in the statement, it has SQLite walk through all exchanges of the register.
  const own = rows.filter((row) => row.register_id === scope.registerId)
  return new Map(
    own.map((row) => [row.id, toExchangeRecord(scope, { id: row.partner_id, slug: row.slug }, row)]),
  )
}
