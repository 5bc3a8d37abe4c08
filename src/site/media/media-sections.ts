import type { Locale } from '../../kernel/locale.ts'
import { licenceOf } from '../../records/published/described/licence.ts'
import { type MediaView, mediaAddress } from '../../records/published/media/media-view.ts'
import { type Html, html } from '../../ui/html.ts'
import { type Paper, papers } from '../../ui/media/papers.ts'
import { type Photo, photos, type Terms } from '../../ui/media/photos.ts'
import { section } from '../../ui/section.ts'
import { mediaWords } from '../../words/media/words.ts'
import type { PageContext } from '../page-context.ts'

/** The photos and the papers that stand with a record, each kind in a section of its own; nothing where there are none. */
export function mediaSections({ locale }: Pick<PageContext, 'locale'>, media: readonly MediaView[]): Html {
  const words = mediaWords(locale)
  const shown = media.flatMap((one) => toPhoto(one, locale) ?? [])
  const offered = media.flatMap((one) => toPaper(one, locale) ?? [])
  return html`${shown.length > 0 ? section({ id: 'photos', title: words.photos }, photos(shown, locale)) : ''}
  ${offered.length > 0 ? section({ id: 'papers', title: words.papers }, papers(offered, locale)) : ''}`
}

/** Undefined for a paper. */
export function toPhoto({ photo, ...media }: MediaView, locale: Locale): Photo | undefined {
  if (!photo) return undefined
  const { id, alt, title, credit, takenOn } = media
  const files = photo.sizes.map((size) => ({ ...size, address: mediaAddress(size) }))
  return { id, alt, title, credit, takenOn, files, terms: termsOf(media), page: pageAt(id, locale) }
}

/** Undefined for a photo. */
export function toPaper({ paper, ...media }: MediaView, locale: Locale): Paper | undefined {
  if (!paper) return undefined
  const { id, title, credit, takenOn } = media
  const { name, bytes } = paper
  const address = mediaAddress(paper)
  return {
    id,
    title,
    name,
    bytes,
    address,
    credit,
    madeOn: takenOn,
    terms: termsOf(media),
    page: pageAt(id, locale),
  }
}

function pageAt(id: string, locale: Locale): string {
  return `/${locale}/media/${id}`
}

/** The mark for training machines is told beside the licence that it belongs to. */
function termsOf({ licence }: Pick<MediaView, 'licence'>): Terms {
  return { licence, address: licenceOf(licence.replace(/-AI$/, ''))?.address ?? null }
}
