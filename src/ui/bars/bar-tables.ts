import type { Locale } from '../../kernel/locale.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { grouped } from '../../words/quantity.ts'
import { type Html, html } from '../html.ts'

export interface BarRow {
  readonly label: Html | string
  readonly count: number
}

export interface SidesRow {
  readonly label: Html | string
  readonly came: number
  readonly went: number
}

interface Captioned<Row> {
  readonly caption: string
  readonly head: string
  readonly rows: readonly Row[]
}

/** A table whose numbers are drawn beside them: chart and table are one, so that neither can lie. */
export function countTable(
  { caption, head, rows, counted }: Captioned<BarRow> & { readonly counted: string },
  locale: Locale,
): Html {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return html`<table class="bar-table">
    <caption class="hidden">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col">${counted}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, count }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${bar('all', count, most, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** Those who came to the left of the words, those who went to their right. */
export function sidesTable({ caption, head, rows }: Captioned<SidesRow>, locale: Locale): Html {
  const words = chronicleWords(locale)
  const most = Math.max(1, ...rows.flatMap(({ came, went }) => [came, went]))
  return html`<table class="bar-table sides-table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="came-side">${words.cameColumn}</th>
        <th scope="col">${head}</th>
        <th scope="col" class="went-side">${words.wentColumn}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ label, came, went }) =>
          html`<tr>
            <td>${bar('came', came, most, locale)}</td>
            <th scope="row">${label}</th>
            <td>${bar('went', went, most, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

/** The number stands next to the words, its drawing away from them. */
function bar(side: 'all' | 'came' | 'went', count: number, most: number, locale: Locale): Html {
  const width = count === 0 ? 0 : Math.max(1, Math.round((count / most) * 100))
  const x = side === 'came' ? 100 - width : 0
  return html`<span class="bar bar-${side}">
    <span class="bar-count">${grouped(count, locale)}</span>
    <svg width="100%" height="12" aria-hidden="true">
      <rect class="chart-${side}" x="${x}%" width="${width}%" height="12" rx="2" />
    </svg>
  </span>`
}
