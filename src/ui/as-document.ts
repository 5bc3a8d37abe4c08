import type { Locale } from '../kernel/locale.ts'
import { paperWords } from '../words/paper/words.ts'
import { type Html, html } from './html.ts'

export interface AsDocument {
  /** What it holds: "플러튼시 교류 현황". */
  readonly title: string
  /** Its address without the language and the format: "/data/partners/fullerton". */
  readonly path: string
  /** What of it is chosen: "?year=2016". */
  readonly query?: string
}

const FORMATS = ['pdf', 'docx'] as const

/** The same as the page, to be printed or to be put into a report. */
export function asDocument({ title, path, query = '' }: AsDocument, locale: Locale): Html {
  const words = paperWords(locale)
  return html`<nav class="as-document" aria-label="${words.download}">
    <p>${words.download}</p>
    <ul class="offered-formats">
      ${FORMATS.map(
        (format) =>
          html`<li>
            <a
              href="${path}.${locale}.${format}${query}"
              aria-label="${words.named(title, words.formats[format])}"
              >${words.formats[format]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}
