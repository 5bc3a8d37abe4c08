import { publishSeries } from '../published/publishing/publish-series.ts'
import { tags } from '../published/tags.ts'
import type { Kept } from '../record-row.ts'
import { type Series, seriesContent } from '../series/series.ts'
import { labelOf } from '../texts.ts'
import type { Editable } from './editable.ts'
import { missingText, namedFaults } from './named.ts'

export const seriesEditable: Editable<Series> = {
  noun: 'series',
  schema: seriesContent,
  label: ({ names }) => labelOf(names),
  faults: async (around, { names, partnershipId }) => [
    ...missingText('names', names),
    ...(await namedFaults(around, 'partnership', 'partnershipId', partnershipId)),
  ],
  columns: () => ({}),
  publish: async (tx, records) => {
    for (const record of records) await publishSeries(tx, record as Kept<Series, 'series'>) // found under this noun
  },
  touch: (tx) => void tx.touched.add(tags.register(tx.registerId)),
}
