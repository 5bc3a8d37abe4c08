import { publishEditions } from '../../edition/edition.store.ts'
import type { Kept } from '../../record-row.ts'
import type { Series } from '../../series/series.ts'
import type { Tx } from '../../tx.ts'
import { publishedBase } from './publish.ts'
import { tags } from '../tags.ts'
import type { SeriesView } from '../views.ts'

export async function publishSeries(tx: Tx, series: Kept<Series, 'series'>): Promise<void> {
  const [changed] = await publishEditions(tx, 'series', [series], toSeriesView)
  if (!changed) return
  const base = publishedBase(tx, changed)
  await tx.rows
    .insertInto('published_series')
    .values(base)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(base))
    .execute()
  // Its name stands beside exchanges with any partner.
  tx.touched.add(tags.register(tx.registerId))
}

function toSeriesView({ id, content }: Kept<Series, 'series'>): SeriesView {
  const { names, about, partnershipId } = content
  return { id, names, about: about ?? null, partnershipId: partnershipId ?? null }
}
