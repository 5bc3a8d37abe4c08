import type { Locale } from '../../kernel/locale.ts'
import { grouped } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import type { PeopleOfYear } from './people-by-year.ts'

/** The chart's numbers for those who read rather than see. */
export function peopleTable(years: readonly PeopleOfYear[], locale: Locale): Html {
  const words = wordsFor(locale)
  return html`<table class="people-table">
    <caption>
      ${words.chart}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.chartYear}</th>
        <th scope="col" class="number">${words.chartCame}</th>
        <th scope="col" class="number">${words.chartWent}</th>
      </tr>
    </thead>
    <tbody>
      ${years.map(({ year, came, went }) => row(String(year), came, went, locale))}
    </tbody>
    <tfoot>
      ${row(words.chartTotal, total(years, 'came'), total(years, 'went'), locale)}
    </tfoot>
  </table>`
}

function row(label: string, came: number, went: number, locale: Locale): Html {
  return html`<tr>
    <th scope="row">${label}</th>
    <td class="number">${grouped(came, locale)}</td>
    <td class="number">${grouped(went, locale)}</td>
  </tr>`
}

function total(years: readonly PeopleOfYear[], side: 'came' | 'went'): number {
  return years.reduce((sum, year) => sum + year[side], 0)
}
