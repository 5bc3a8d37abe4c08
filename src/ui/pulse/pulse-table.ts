import type { Locale } from '../../kernel/locale.ts'
import { grouped } from '../../words/quantity.ts'
import { pulseWords } from '../../words/pulse/words.ts'
import { type Html, html } from '../html.ts'
import type { ContactYear } from './pulse-chart.ts'

/** The chart's numbers for those who read rather than see; years without any contact are left out. */
export function pulseTable(years: readonly ContactYear[], locale: Locale): Html {
  const words = pulseWords(locale)
  const heads = [words.year, words.went, words.came, words.both, words.greetings]
  return html`<table class="pulse-table">
    <caption>
      ${words.title}
    </caption>
    <thead>
      <tr>
        ${heads.map((head, place) => html`<th scope="col" ${place > 0 ? html` class="number"` : ''}>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${years.filter(hasContact).map((year) => row(year, locale))}
    </tbody>
  </table>`
}

function hasContact({ came, went, both, greetings }: ContactYear): boolean {
  return came + went + both + greetings > 0
}

function row({ year, went, came, both, greetings }: ContactYear, locale: Locale): Html {
  const cells = [went, came, both, greetings]
  return html`<tr>
    <th scope="row">${year}</th>
    ${cells.map((count) => html`<td class="number">${grouped(count, locale)}</td>`)}
  </tr>`
}
