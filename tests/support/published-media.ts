import { publishRecord } from '../../src/acts/editing/publish-record.ts'
import { saveRecord } from '../../src/acts/editing/save-record.ts'
import { receiveMedia } from '../../src/acts/media/receive-media.ts'
import type { Installation } from '../../src/installation/installation.ts'
import { type Id, toId } from '../../src/kernel/ids.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { type Media, mediaContent, type StandsWith } from '../../src/records/media/media.ts'
import { perform } from '../../src/records/perform.ts'
import { newestContent, standingOf } from '../../src/records/working/standing.view.ts'
import { makePhoto } from './make/photo.ts'

/** The smallest paper that is one. */
export const PAPER_BYTES = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n',
)

interface Handed {
  readonly name: string
  readonly bytes: Uint8Array
  readonly standsWith: StandsWith
  readonly said: Partial<Media>
}

/** Hands a file in, describes it and publishes it, as officers do one after the other. */
export async function publishedMedia(
  here: Installation,
  registerId: Id<'register'>,
  { said, ...handed }: Handed,
): Promise<Id<'media'>> {
  const occasion = { principal: OPERATOR, registerId }
  const made = await receiveMedia(here, occasion, handed)
  if (!made.ok) throw new Error(JSON.stringify(made.faults))
  const { id, version } = made.value
  const standing = await standingOf(here.database.reads, registerId, 'media', id)
  const content = { ...mediaContent.parse(standing && newestContent(standing)), ...said }
  const saved = await perform(here, occasion, saveRecord('media'), { id, version, content })
  const published = saved.ok && (await perform(here, occasion, publishRecord('media'), saved.value))
  const checked = toId<'media'>(id)
  if (!published || !published.ok || !checked) throw new Error(JSON.stringify([saved, published]))
  return checked
}

/** A photo with words in two languages. */
export async function publishedPhoto(
  here: Installation,
  registerId: Id<'register'>,
  standsWith: StandsWith,
): Promise<Id<'media'>> {
  const said: Partial<Media> = {
    alt: { ko: '두 도시의 깃발이 나란히 걸려 있다', en: 'The flags of both cities hang side by side' },
    title: { ko: '시청 앞 국기 게양대' },
    credit: '용인시',
    licence: 'KOGL-1',
  }
  return publishedMedia(here, registerId, {
    name: 'IMG_0421.JPG',
    bytes: await makePhoto(),
    standsWith,
    said,
  })
}

/** A signed agreement as a paper. */
export function publishedPaper(
  here: Installation,
  registerId: Id<'register'>,
  standsWith: StandsWith,
): Promise<Id<'media'>> {
  const said: Partial<Media> = { title: { ko: '자매결연 협정서' }, licence: 'none' }
  return publishedMedia(here, registerId, { name: '협정서.pdf', bytes: PAPER_BYTES, standsWith, said })
}
