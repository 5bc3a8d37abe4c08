import { type Partnership, partnershipContent } from '../partnership/partnership.ts'
import { findPlace } from '../place/place.view.ts'
import { touchPartner } from '../published/publishing/publish.ts'
import { publishPartnership } from '../published/publishing/publish-partnership.ts'
import { publishPlace } from '../published/publishing/publish-place.ts'
import { tags } from '../published/tags.ts'
import type { Kept } from '../record-row.ts'
import { labelOf } from '../texts.ts'
import type { Around, ContentFault, Editable } from './editable.ts'
import { missingText, namedFaults } from './named.ts'

export const partnershipEditable: Editable<Partnership> = {
  noun: 'partnership',
  schema: partnershipContent,
  label: ({ names }) => labelOf(names),
  faults: async (around, content) => [
    ...missingText('names', content.names),
    ...(await namedFaults(around, 'place', 'placeId', content.placeId)),
    ...(await takenFaults(around, content)),
  ],
  columns: ({ placeId, slug }) => ({ place_id: placeId, slug }),
  publish: async (tx, records) => {
    const partnerships = records as readonly Kept<Partnership, 'partnership'>[] // found under this noun
    for (const record of partnerships) {
      const place = await findPlace(tx.rows, tx.registerId, record.content.placeId)
      // A place that only waited for its first tie becomes public with it.
      if (place) await publishPlace(tx, place)
      await publishPartnership(tx, record)
    }
  },
  touch: (tx, { id }) => {
    touchPartner(tx, id)
    tx.touched.add(tags.names(tx.registerId))
    tx.touched.add(tags.register(tx.registerId))
  },
}

/** One address for one partner, and one tie for one place. */
async function takenFaults(
  { reads, registerId, id }: Around,
  { slug, placeId }: Partnership,
): Promise<ContentFault[]> {
  const rows = await reads
    .selectFrom('partnership')
    .select(['slug', 'place_id'])
    .where('register_id', '=', registerId)
    .where('id', '<>', id)
    .where((eb) => eb.or([eb('slug', '=', slug), eb('place_id', '=', placeId)]))
    .execute()
  return rows.map((row) =>
    row.slug === slug
      ? { kind: 'address-taken', field: 'slug' }
      : { kind: 'place-has-partner', field: 'placeId' },
  )
}
