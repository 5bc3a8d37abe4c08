import type { Edtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Locale, Texts } from '../../kernel/locale.ts'
import { inLocale } from '../../words/in-locale.ts'
import { mediaWords } from '../../words/media/words.ts'
import { type Html, html } from '../html.ts'
import { textByScript, textIn } from '../text-in.ts'

export interface PhotoFile {
  readonly address: string
  readonly type: string
  readonly width: number
  readonly height: number
}

/** Under what it may be used, in words of `licences`, with where that is written. */
export interface Terms {
  readonly licence: string
  readonly address: string | null
}

/** A photo as a page shows it. */
export interface Photo {
  readonly id: string
  /** What can be seen; null for one that says nothing of its own. */
  readonly alt: Texts | null
  readonly title: Texts | null
  readonly credit: string | null
  readonly takenOn: Edtf | null
  readonly terms: Terms
  readonly files: readonly PhotoFile[]
  /** Of its own page; null on that very page. */
  readonly page: string | null
}

/** How wide photos stand in a row of several, and one by itself: browsers choose the file by it. */
const IN_ROW = '(min-width: 60rem) 22rem, (min-width: 36rem) 45vw, 92vw'
const ALONE = '(min-width: 60rem) 44rem, 92vw'

/** Photos with what is told of each. `above` says that they stand at the top, where nothing should wait for them. */
export function photos(all: readonly Photo[], locale: Locale, { above = false } = {}): Html {
  const alone = all.length === 1
  return html`<ul class="photos${alone ? ' photos-alone' : ''}">
    ${all.map(
      (photo) =>
        html`<li>
          <figure class="photo">
            ${picture(photo, alone ? ALONE : IN_ROW, locale, above)} ${caption(photo, locale)}
          </figure>
        </li>`,
    )}
  </ul>`
}

function picture({ files, alt }: Photo, sizes: string, locale: Locale, above: boolean): Html {
  const jpegs = files.filter(({ type }) => type === 'image/jpeg')
  const shown = jpegs.find(({ width }) => width >= 960) ?? jpegs.at(-1)
  if (!shown) return html``
  const text = alt ? inLocale(alt, locale) : { text: '', lang: locale }
  const lang = text.lang === locale ? '' : html`lang="${text.lang}"`
  return html`<picture>
    ${['image/avif', 'image/webp'].map((type) => html`<source type="${type}" srcset="${sourcesOf(files, type)}" sizes="${sizes}" />`)}
    <img
      src="${shown.address}"
      srcset="${sourcesOf(files, 'image/jpeg')}"
      sizes="${sizes}"
      width="${shown.width}"
      height="${shown.height}"
      alt="${text.text}"
      ${lang}
      ${above ? '' : html`loading="lazy"`}
      decoding="async"
    />
  </picture>`
}

function sourcesOf(files: readonly PhotoFile[], type: string): string {
  return files
    .filter((file) => file.type === type)
    .map(({ address, width }) => `${address} ${width}w`)
    .join(', ')
}

function caption({ title, credit, takenOn, terms, page }: Photo, locale: Locale): Html {
  const words = mediaWords(locale)
  const told = [
    takenOn ? html`${words.taken(inWords(takenOn, locale))}` : undefined,
    credit ? html`${words.credit('')}${textByScript(credit, locale)}` : undefined,
    html`${termsText(terms, locale)}`,
  ].filter((one) => one !== undefined)
  return html`<figcaption>
    ${title ? html`<p>${textIn(title, locale)}</p>` : ''}
    <p class="quiet">${told.map((one, place) => html`${place > 0 ? ' · ' : ''}${one}`)}</p>
    ${page === null ? '' : html`<p class="quiet"><a href="${page}">${words.pageOf}</a></p>`}
  </figcaption>`
}

/** The licence in words, leading to where it is written. */
export function termsText({ licence, address }: Terms, locale: Locale): Html {
  const names: Readonly<Record<string, string>> = mediaWords(locale).licences
  const name = names[licence] ?? licence
  return address === null ? html`${name}` : html`<a href="${address}" rel="license noreferrer">${name}</a>`
}
