import { besideOf, type Media, mediaContent } from '../media/media.ts'
import { dropMediaFiles } from '../media/media-file.store.ts'
import { publishMedia } from '../published/media/publish-media.ts'
import { touchBeside } from '../published/media/touch-beside.ts'
import type { Kept } from '../record-row.ts'
import { labelOf } from '../texts.ts'
import type { ContentFault, Editable } from './editable.ts'
import { missingText, namedFaults } from './named.ts'

const FIELDS = {
  exchange: 'exchanges',
  agreement: 'agreements',
  partnership: 'partners',
  place: 'places',
} as const

export const mediaEditable: Editable<Media> = {
  noun: 'media',
  schema: mediaContent,
  label: ({ title, file }) => labelOf(title ?? {}) || file.name,
  faults: async (around, media) => {
    const found = besideOf(media).map(({ noun, id }) => namedFaults(around, noun, FIELDS[noun], id))
    return (await Promise.all(found)).flat()
  },
  lacking,
  columns: () => ({}),
  forget: dropMediaFiles,
  publish: async (tx, records) => {
    for (const record of records) await publishMedia(tx, record as Kept<Media, 'media'>) // found under this noun
  },
  touch: (tx, { id, content }) => touchBeside(tx, id, besideOf(content)),
}

/** A picture that nobody described is not there for those who do not see it, and what has no licence nobody may use. */
function lacking({ kind, alt, decorative, licence, erasedOn }: Media): ContentFault[] {
  if (erasedOn !== undefined) return [{ kind: 'media-erased', field: 'alt' }]
  const faults: ContentFault[] = []
  if (kind === 'photo' && decorative !== true && missingText('alt', alt ?? {}).length > 0)
    faults.push({ kind: 'alt-missing', field: 'alt' })
  if (licence === undefined) faults.push({ kind: 'licence-missing', field: 'licence' })
  return faults
}
