import { type KeptSeries, keptSeries, keptUntil } from '../pulse/lapsed-series.ts'
import type { StoredExchange } from '../stored-exchange.ts'
import type { SeriesView } from '../views.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'
import type { SeriesRecord } from './series.ts'
import { whileCheckpoint } from './while-checkpoint.ts'

interface SeriesRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
}

/** Every published series, in the order of ids. */
export async function* seriesRecords(scope: Scope): AsyncGenerator<SeriesRecord[]> {
  const kept = await keptIn(scope, SOME_SERIES)
  for await (const rows of inPages<SeriesRow>((after) => seriesAfter(scope, after)))
    yield changedSince(scope, rows).map((row) => toSeriesRecord(scope, row, kept))
}

function seriesAfter({ reads, registerId }: Scope, after: SeriesRow | undefined): Promise<SeriesRow[]> {
  return reads
    .selectFrom('published_series')
    .select(['id', 'data', 'changed_on'])
    .where('register_id', '=', registerId)
    .where('id', '>', after?.id ?? '')
    .orderBy('id')
    .limit(CHUNK)
    .execute()
}

/** One of them; its exchanges alone are read. */
export async function oneSeries(scope: Scope, id: string): Promise<SeriesRecord | undefined> {
  const row = await scope.reads
    .selectFrom('published_series')
    .select(['id', 'data', 'changed_on'])
    .where('register_id', '=', scope.registerId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toSeriesRecord(scope, row, await keptIn(scope, `%"series":"${row.id}"%`))
}

/** How `JSON.stringify` writes that an exchange belongs to a series: most belong to none and need not be parsed. */
const SOME_SERIES = '%"series":"%'

const FEW = 8
const keptBefore = whileCheckpoint<ReadonlyMap<string, KeptSeries>>(FEW)

function keptIn(scope: Scope, like: string): Promise<ReadonlyMap<string, KeptSeries>> {
  return keptBefore(scope.reads, `${scope.registerId} ${like}`, scope.state, () => readKept(scope, like))
}

async function readKept(
  { reads, registerId }: Scope,
  like: string,
): Promise<ReadonlyMap<string, KeptSeries>> {
  const rows = await reads
    .selectFrom('published_exchange as exchange')
    .innerJoin('published_listing as listing', 'listing.id', 'exchange.id')
    .select('exchange.data')
    .where('exchange.register_id', '=', registerId)
    .where('listing.state', '=', 'held')
    .where('exchange.data', 'like', like)
    .execute()
  const held = rows.map(({ data }) => JSON.parse(data) as StoredExchange) // written by publishExchanges
  return new Map(keptSeries(held).map((series) => [series.id, series]))
}

function toSeriesRecord(scope: Scope, row: SeriesRow, all: ReadonlyMap<string, KeptSeries>): SeriesRecord {
  const { id, names, about, partnershipId } = JSON.parse(row.data) as SeriesView // written by publishSeries
  const { years, rhythm } = all.get(id) ?? { years: [], rhythm: null }
  return {
    id,
    name: names,
    about,
    partner: partnershipId,
    first_held: years[0] ?? null,
    last_held: years.at(-1) ?? null,
    years_held: years.length,
    rhythm_years: rhythm,
    kept_until: keptUntil({ years, rhythm }),
    ...stampsOf(scope, id, row.changed_on),
  }
}
