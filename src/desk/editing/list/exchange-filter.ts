import { DIRECTIONS, EXCHANGE_KINDS, EXCHANGE_STATES } from '../../../kernel/vocabulary.ts'
import {
  EXCHANGE_ORDERS,
  type ExchangeFilter,
  type ExchangeOrder,
} from '../../../records/working/lists/exchange-list.view.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { button, buttonLink, buttonRow } from '../../parts/buttons.ts'
import { type Choice, selectField } from '../../parts/choice-field.ts'
import { form } from '../../parts/form.ts'
import { textField } from '../../parts/text-field.ts'

function oneOf<T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((one) => one === text)
}

/** What an address asks of the list; what is none of the lists is not asked. */
export function readExchangeFilter(asked: URLSearchParams): ExchangeFilter {
  const year = /^\d{4}$/.exec(asked.get('year') ?? '')?.[0]
  return {
    words: asked.get('q')?.trim().slice(0, 200) || undefined,
    partnershipId: asked.get('partner') || undefined,
    kind: oneOf(EXCHANGE_KINDS, asked.get('kind')),
    direction: oneOf(DIRECTIONS, asked.get('direction')),
    state: oneOf(EXCHANGE_STATES, asked.get('state')),
    seriesId: asked.get('series') || undefined,
    year: year === undefined ? undefined : Number(year),
  }
}

export function readOrder(asked: URLSearchParams): ExchangeOrder {
  return oneOf(EXCHANGE_ORDERS, asked.get('order')) ?? '-date'
}

export function choicesOf(words: Readonly<Record<string, string>>, values: readonly string[]): Choice[] {
  return values.map((one) => ({ value: one, text: words[one] ?? one }))
}

export interface FilterChoices {
  readonly partners: readonly Choice[]
  readonly series: readonly Choice[]
}

/** The filters as a form whose address can be kept and shared. */
export function exchangeFilterForm(
  action: string,
  asked: URLSearchParams,
  { partners, series }: FilterChoices,
  locale: DeskLocale,
): Html {
  const words = listWords(locale)
  const vocabulary = wordsFor(locale)
  const states: Readonly<Record<string, string>> = editingWords(locale).states
  const select = (id: string, label: string, choices: readonly Choice[]) =>
    selectField(
      { id, label, choices, value: asked.get(id) ?? '', empty: words.all, optional: true, quiet: true },
      locale,
    )
  const more = ['partner', 'kind', 'direction', 'state', 'series', 'year', 'order'].some((key) =>
    asked.get(key),
  )
  return form(
    { action, method: 'get', label: words.filters },
    html`<div class="search-line">
        ${textField({ id: 'q', label: words.searchLabel, value: asked.get('q') ?? '', type: 'search', optional: true, quiet: true }, locale)}
        ${buttonRow(button({ text: words.search }), buttonLink({ text: words.reset, href: action }))}
      </div>
      <details class="filters" ${more ? html`open` : ''}>
        <summary>${words.filters}</summary>
        <div class="parts">
          ${select('partner', words.partner, partners)}
          ${select('kind', words.kind, choicesOf(vocabulary.kinds, EXCHANGE_KINDS))}
          ${select('direction', words.direction, choicesOf(vocabulary.directions, DIRECTIONS))}
          ${select('state', words.state, choicesOf(states, EXCHANGE_STATES))}
          ${series.length > 0 ? select('series', words.series, series) : ''}
          ${textField({ id: 'year', label: words.year, value: asked.get('year') ?? '', inputmode: 'numeric', width: 'short', maxlength: 4, optional: true, quiet: true }, locale)}
          ${selectField({ id: 'order', label: words.order, choices: choicesOf(words.orders, EXCHANGE_ORDERS), value: readOrder(asked), optional: true, quiet: true }, locale)}
        </div>
      </details>`,
  )
}
