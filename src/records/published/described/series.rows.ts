import type { SeriesView } from '../views.ts'
import { CHUNK, changedSince, inPages, type Scope, stampsOf } from './scope.ts'
import type { SeriesRecord } from './series.ts'

interface SeriesRow {
  readonly id: string
  readonly data: string
  readonly changed_on: string
}

/** Every published series, in the order of ids. */
export async function* seriesRecords(scope: Scope): AsyncGenerator<SeriesRecord[]> {
  for await (const rows of inPages<SeriesRow>((after) => seriesAfter(scope, after)))
    yield changedSince(scope, rows).map((row) => toSeriesRecord(scope, row))
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

function toSeriesRecord(scope: Scope, row: SeriesRow): SeriesRecord {
  const { id, names, about, partnershipId } = JSON.parse(row.data) as SeriesView // written by publishSeries
  return { id, name: names, about, partner: partnershipId, ...stampsOf(scope, id, row.changed_on) }
}
