import type { PublishedReads } from './reads.ts'
import type { SeriesView } from './views.ts'

/** Every published series of a register by its id, as exchanges name it. */
export async function seriesOf(
  reads: PublishedReads,
  registerId: string,
): Promise<ReadonlyMap<string, SeriesView>> {
  const rows = await reads
    .selectFrom('published_series')
    .select(['id', 'data'])
    .where('register_id', '=', registerId)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, data }) => [id, JSON.parse(data) as SeriesView])) // written by publishSeries
}
