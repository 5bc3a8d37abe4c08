import type { Locale } from '../../kernel/locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import { languageNote } from '../text-in.ts'
import { type Exchange, type TwoCities, yearOf } from './exchange.ts'
import { exchangeFilter } from './exchange-filter.ts'
import { exchangeTable } from './exchange-table.ts'
import { timeline } from './timeline.ts'
import { yearIndex } from './year-index.ts'

/** 교류추진 현황: the filter, the timeline and the plain table, of which the filter shows one. */
export function exchangesSection(
  exchanges: readonly Exchange[],
  cities: TwoCities,
  today: string,
  locale: Locale,
): Html {
  const words = wordsFor(locale)
  return html`<section class="section exchanges" aria-labelledby="exchanges">
    <div class="rail">
      <h2 id="exchanges">${words.exchanges} <span class="count">${words.count(exchanges.length)}</span></h2>
      ${exchanges.length > 0 ? exchangeFilter(exchanges, locale) : ''}
    </div>
    <div class="body">
      ${
        exchanges.length > 0
          ? listed([...exchanges].sort(byYear), cities, today, locale)
          : html`<p>${words.noExchange}</p>`
      }
    </div>
  </section>`
}

function listed(exchanges: readonly Exchange[], cities: TwoCities, today: string, locale: Locale): Html {
  const words = wordsFor(locale)
  const inferred = exchanges.some(({ directionBasis }) => directionBasis === 'inferred')
  return html`${languageNote(
      exchanges.map(({ title }) => title),
      locale,
    )}
    ${inferred ? html`<p class="inferred-hint">${words.inferredHint}</p>` : ''}
    ${yearIndex(exchanges, locale)} ${timeline(exchanges, cities, today, locale)}
    ${exchangeTable(exchanges, cities, locale)}
    <p class="nothing" role="status">${words.nothingMatches}</p>`
}

/** The table agrees with the timeline: an exchange of unknown date comes last, all others stay as they came. */
function byYear(a: Exchange, b: Exchange): number {
  return Number(yearOf(a) === null) - Number(yearOf(b) === null)
}
