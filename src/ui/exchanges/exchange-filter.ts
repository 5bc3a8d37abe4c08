import type { Locale } from '../../kernel/locale.ts'
import { DIRECTIONS, EXCHANGE_KINDS } from '../../kernel/vocabulary.ts'
import { grouped } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import type { Exchange } from './exchange.ts'

interface Choice {
  readonly value: string
  readonly text: string
  readonly count: number | null
}

/** Radio buttons that the style sheet reads with :has(): they filter without a script (css/60-filter.css). */
export function exchangeFilter(exchanges: readonly Exchange[], locale: Locale): Html {
  const words = wordsFor(locale)
  const all = { value: 'all', text: words.allOf, count: exchanges.length }
  const kinds = EXCHANGE_KINDS.map((kind) => ({
    value: kind,
    text: words.kinds[kind],
    count: exchanges.filter((exchange) => exchange.kind === kind).length,
  }))
  const directions = DIRECTIONS.map((direction) => ({
    value: direction,
    text: words.directions[direction],
    count: exchanges.filter((exchange) => exchange.direction === direction).length,
  }))
  const views = [
    { value: 'timeline', text: words.asTimeline, count: null },
    { value: 'table', text: words.asTable, count: null },
  ]
  return html`<details class="filter">
    <summary>${words.filter}</summary>
    <div class="filter-groups">
      ${choices('view', words.filterView, views, locale)}
      ${choices('kind', words.filterKind, [all, ...present(kinds)], locale)}
      ${choices('direction', words.filterDirection, [all, ...present(directions)], locale)}
    </div>
  </details>`
}

/** A choice that would show nothing is no choice. */
function present<T extends Choice>(choice: readonly T[]): T[] {
  return choice.filter(({ count }) => count !== 0)
}

function choices(name: string, legend: string, options: readonly Choice[], locale: Locale): Html {
  return html`<fieldset class="choices">
    <legend>${legend}</legend>
    ${options.map((option, place) => radio(name, option, place === 0, locale))}
  </fieldset>`
}

function radio(name: string, { value, text, count }: Choice, first: boolean, locale: Locale): Html {
  const checked = first ? html` checked` : ''
  return html`<label class="choice">
    <input type="radio" name="${name}" value="${value}" ${checked} />
    <span>${text}</span>
    ${count === null ? '' : html`<span class="choice-count">${grouped(count, locale)}</span>`}
  </label>`
}
