import { type Html, html } from '../../../ui/html.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { grouped } from '../../../words/quantity.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { type Cursor, cursorText } from './cursor.ts'

/** One row of a list: its cells, the first of which leads to the record. */
export interface ListRow {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly cells: readonly (string | Html)[]
  readonly marks: readonly string[]
}

/** A table of records; each can be chosen when a form elsewhere on the page takes them. */
export function listTable(
  caption: string,
  columns: readonly string[],
  rows: readonly ListRow[],
  choosing: { readonly form: string; readonly locale: DeskLocale } | undefined,
): Html {
  return html`<section class="table-scroll" aria-label="${caption}" tabindex="0">
    <table class="list">
      <caption class="visually-hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${choosing ? html`<td></td>` : ''}${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => listRow(row, choosing))}
      </tbody>
    </table>
  </section>`
}

function listRow(
  { id, title, href, cells, marks }: ListRow,
  choosing: { readonly form: string; readonly locale: DeskLocale } | undefined,
): Html {
  const label = choosing && listWords(choosing.locale).choose(title)
  const box = choosing
    ? html`<td>
        <input type="checkbox" name="id[]" value="${id}" form="${choosing.form}" aria-label="${label}" />
      </td>`
    : ''
  const [first, ...others] = cells
  const link = html`<th scope="row">
    <a href="${href}">${first}</a> ${marks.map((mark) => html`<span class="mark">${mark}</span>`)}
  </th>`
  return html`<tr>
    ${box}${link}${others.map((cell) => html`<td>${cell}</td>`)}
  </tr>`
}

/** How many there are, and the way to the next page. */
export function pager(url: URL, next: Cursor | undefined, locale: DeskLocale): Html | '' {
  const words = listWords(locale)
  const to = (cursor: Cursor | undefined) => {
    const search = new URLSearchParams(url.searchParams)
    search.delete('after')
    if (cursor) search.set('after', cursorText(cursor))
    return `${url.pathname}?${search}`
  }
  const isFirst = !url.searchParams.has('after')
  if (isFirst && !next) return ''
  return html`<nav class="pager" aria-label="${words.pages}">
    ${isFirst ? '' : html`<a href="${to(undefined)}">${words.first}</a>`}
    ${next ? html`<a class="button button-plain" href="${to(next)}" rel="next">${words.next}</a>` : ''}
  </nav>`
}

export function countLine(count: number, locale: DeskLocale): Html {
  return html`<p class="found" role="status">${listWords(locale).found(grouped(count, locale))}</p>`
}
