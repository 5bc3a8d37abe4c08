import type { Edtf } from '../../edtf/edtf.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Locale, Texts } from '../../kernel/locale.ts'
import { mediaWords } from '../../words/media/words.ts'
import { type Html, html } from '../html.ts'
import { textByScript, textIn } from '../text-in.ts'
import { type Terms, termsText } from './photos.ts'

/** A paper as a page offers it. */
export interface Paper {
  readonly id: string
  /** What it is; its file's name where nobody said. */
  readonly title: Texts | null
  readonly name: string
  readonly address: string
  readonly bytes: number
  readonly credit: string | null
  readonly madeOn: Edtf | null
  readonly terms: Terms
  /** Of its own page; null on that very page. */
  readonly page: string | null
}

/** Papers to be saved, each with its format and size before anybody fetches it. */
export function papers(all: readonly Paper[], locale: Locale): Html {
  return html`<ul class="papers">
    ${all.map((paper) => html`<li>${paperHtml(paper, locale)}</li>`)}
  </ul>`
}

function paperHtml(
  { title, name, address, bytes, credit, madeOn, terms, page }: Paper,
  locale: Locale,
): Html {
  const words = mediaWords(locale)
  const ending = name.slice(name.lastIndexOf('.') + 1).toUpperCase()
  const told = [
    madeOn ? html`${words.made(inWords(madeOn, locale))}` : undefined,
    credit ? html`${words.credit('')}${textByScript(credit, locale)}` : undefined,
    termsText(terms, locale),
  ].filter((one) => one !== undefined)
  return html`<p class="paper-name">
      <a href="${address}" download="${name}"
        >${title ? textIn(title, locale) : textByScript(name, locale)}</a
      >
      <span class="quiet">(${words.file(ending, sizeText(bytes, locale))})</span>
    </p>
    <p class="quiet">
      ${told.map((one, place) => html`${place > 0 ? ' · ' : ''}${one}`)}
      ${page === null ? '' : html` · <a href="${page}">${words.pageOf}</a>`}
    </p>`
}

const KILOBYTE = 1024

/** As people say it: "12 KB", "1.4 MB". */
export function sizeText(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < KILOBYTE ** 2 ? [bytes / KILOBYTE, 'KB'] : [bytes / KILOBYTE ** 2, 'MB']
  const shown = Math.max(value, 1)
  const digits = unit === 'MB' && shown < 10 ? 1 : 0
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(shown)} ${unit}`
}
