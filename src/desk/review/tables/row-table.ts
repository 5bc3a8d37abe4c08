import { languageOf } from '../../../kernel/language-of.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { type Html, html } from '../../../ui/html.ts'
import { reviewWords } from '../../../words/desk/review/words.ts'
import { attributes } from '../../parts/attributes.ts'
import { editPath } from '../edit-path.ts'
import type { OnPage } from '../on-page.ts'
import { rowNumber } from '../questions/question-id.ts'
import type { AnyRow } from '../rows.ts'

/** The rows of one kind, under what they are and how many. */
export function rowTable(caption: string, heads: readonly string[], rows: readonly Html[]): Html {
  return html`<div class="table-scroll">
    <table class="rows">
      <caption>
        ${caption}
        <small>${rows.length}</small>
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

/** What a row says of itself: where it stands and which words of the source light up with it. */
export function rowGiven({ ordinal, draft }: AnyRow) {
  return attributes({ id: `r-${ordinal}`, 'data-lit': String(ordinal), class: `row-${draft.state}` })
}

/** What lights up with the words that a value was read from. */
export function lit({ ordinal }: AnyRow, field: string) {
  return attributes({ 'data-lit': `${ordinal}.${field}` })
}

/** The number of a row, leading to its words, and the way to correct it: the row, or the record that it became. */
export function numberLinks(row: AnyRow, page: OnPage): Html {
  const { ordinal } = row
  const { locale } = page
  const words = reviewWords(locale)
  const number = rowNumber(ordinal)
  const href = editPath(row.draft, page)
  const edit =
    href === undefined ? '' : html` <a href="${href}" aria-label="${words.editRow(number)}">${words.edit}</a>`
  return html`<a class="to-text" href="#o-${ordinal}" aria-label="${words.toText(number)}">${number}</a
    >${edit}`
}

/** A text of the page, marked with its own language where that is another. */
export function titleIn(text: string, locale: DeskLocale): Html | string {
  const lang = languageOf(text)
  return lang === locale ? text : html`<span lang="${lang}">${text}</span>`
}
