import type { DeskLocale } from '../../kernel/locale.ts'
import type { Media } from '../../records/media/media.ts'
import { type Html, html } from '../../ui/html.ts'
import { toEdtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import { mediaWords } from '../../words/desk/media/words.ts'

/** The picture that a photo is, or the way to the paper: before anybody can describe it, they have to see it. */
export function mediaPreview(media: Media, path: string, locale: DeskLocale): Html {
  if (media.erasedOn !== undefined)
    return html`<p class="notice">${mediaWords(locale).erasedNotice(dayInWords(media.erasedOn, locale))}</p>`
  return media.kind === 'photo' ? photoPreview(media, path, locale) : paperPreview(media, path, locale)
}

function photoPreview({ photo, file }: Media, path: string, locale: DeskLocale): Html {
  const size = sizeFor(photo?.sizes ?? [], 960)
  if (!photo || !size) return html``
  const words = mediaWords(locale)
  return html`<figure class="media-preview">
    <img
      src="${path}/file/${size.hash}"
      alt="${words.photoOf(file.name)}"
      width="${size.width}"
      height="${size.height}"
    />
    <figcaption class="quiet">${file.name} · ${words.size(photo.width, photo.height)}</figcaption>
  </figure>`
}

function paperPreview({ file }: Media, path: string, locale: DeskLocale): Html {
  const words = mediaWords(locale)
  return html`<p class="media-paper">
    <a href="${path}/file/${file.hash}" download>${words.download(file.name)}</a>
    <a href="${path}/text">${words.preview}</a>
  </p>`
}

/** The JPEG that is as wide as asked for, else the widest: every browser of an office shows it. */
export function sizeFor(sizes: NonNullable<Media['photo']>['sizes'], width: number) {
  const jpegs = sizes.filter(({ type }) => type === 'image/jpeg')
  return jpegs.find((one) => one.width >= width) ?? jpegs.at(-1)
}

function dayInWords(day: string, locale: DeskLocale): string {
  const date = toEdtf(day)
  return date ? inWords(date, locale) : day
}
