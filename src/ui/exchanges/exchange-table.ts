import type { Locale } from '../../kernel/locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import { dateText } from '../date-text.ts'
import { type Html, html } from '../html.ts'
import { textIn } from '../text-in.ts'
import type { Exchange, TwoCities } from './exchange.ts'
import { way } from './way.ts'

/** The old form, for those who want it and for print. */
export function exchangeTable(exchanges: readonly Exchange[], cities: TwoCities, locale: Locale): Html {
  const words = wordsFor(locale)
  return html`<table class="exchange-table">
    <caption>
      ${words.tableCaption(cities.partner)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.tableDate}</th>
        <th scope="col">${words.tableWhat}</th>
        <th scope="col">${words.tableKind}</th>
        <th scope="col">${words.tableDirection}</th>
        <th scope="col" class="number">${words.tablePeople}</th>
      </tr>
    </thead>
    <tbody>
      ${exchanges.map((exchange) => row(exchange, cities, locale))}
    </tbody>
  </table>`
}

function row(exchange: Exchange, cities: TwoCities, locale: Locale): Html {
  const words = wordsFor(locale)
  const { kind, direction, people } = exchange
  return html`<tr data-kind="${kind}" data-direction="${direction}">
    <td class="date">${dateText(exchange.date, locale)}</td>
    <th scope="row">
      <a href="/${locale}/exchanges/${exchange.id}">${textIn(exchange.title, locale)}</a>
    </th>
    <td>${words.kinds[kind]}</td>
    <td>${way(exchange, cities, locale)}</td>
    <td class="number">
      ${people === null ? html`<span class="quiet">${words.notWritten}</span>` : words.people(people)}
    </td>
  </tr>`
}
