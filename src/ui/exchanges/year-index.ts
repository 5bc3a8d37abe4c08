import type { Locale } from '../../kernel/locale.ts'
import { lookWords } from '../../words/look/words.ts'
import { type Html, html } from '../html.ts'
import { type Exchange, yearOf } from './exchange.ts'

const MANY = 40 // exchanges from which nobody scrolls to a year any more

/** Leads to each year of a long timeline, by decade; nothing above a short one. */
export function yearIndex(exchanges: readonly Exchange[], locale: Locale): Html | '' {
  if (exchanges.length < MANY) return ''
  const years = [...new Set(exchanges.flatMap((exchange) => yearOf(exchange) ?? []))].sort((a, b) => a - b)
  const decades = [...Map.groupBy(years, (year) => Math.floor(year / 10))]
  return html`<nav class="year-index" aria-label="${lookWords(locale).yearIndex}">
    <ol>
      ${decades.map(
        ([, own]) => html`<li>${own.map((year) => html`<a href="#${yearAnchor(year)}">${year}</a> `)}</li>`,
      )}
    </ol>
  </nav>`
}

export function yearAnchor(year: number): string {
  return `year-${year}`
}
