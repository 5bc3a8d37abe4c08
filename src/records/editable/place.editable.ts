import { type Place, placeContent } from '../place/place.ts'
import { writeSpellings } from '../place/place.store.ts'
import { publishPlace } from '../published/publishing/publish-place.ts'
import type { Kept } from '../record-row.ts'
import type { Editable } from './editable.ts'

export const placeEditable: Editable<Place> = {
  noun: 'place',
  schema: placeContent,
  label: ({ names }) => (names.find(({ role }) => role === 'standard') ?? names[0])?.text ?? '',
  faults: () => Promise.resolve([]),
  columns: () => ({}),
  afterWrite: (tx, { id, content }) => writeSpellings(tx, id, content),
  publish: async (tx, records) => {
    for (const record of records) await publishPlace(tx, record as Kept<Place, 'place'>) // found under this noun
  },
}
