import type { Locale } from '../../kernel/locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import { type Html, html } from '../html.ts'
import type { Exchange, TwoCities } from './exchange.ts'
import { timelineEntry } from './timeline-entry.ts'
import { yearAnchor } from './year-index.ts'
import { groupByYear, silenceUntil, type YearGroup } from './year-groups.ts'

/** Left they came to us, right we went to them, on the thread what happened without travel. */
export function timeline(
  exchanges: readonly Exchange[],
  cities: TwoCities,
  today: string,
  locale: Locale,
): Html {
  const words = wordsFor(locale)
  const { home, partner } = cities
  return html`<div class="timeline">
    <p class="hidden">${words.timelineHint(home, partner)}</p>
    <p class="timeline-sides" aria-hidden="true">
      <span class="came-side">${words.cameSide(partner, home)}</span>
      <span class="went-side">${words.wentSide(home, partner)}</span>
    </p>
    <ol class="years">
      ${groupByYear(exchanges).map((group) => year(group, cities, locale))}
      ${silence(silenceUntil(Number(today.slice(0, 4)), exchanges), 'li', locale)}
    </ol>
  </div>`
}

function year(group: YearGroup, cities: TwoCities, locale: Locale): Html {
  const words = wordsFor(locale)
  return html`<li class="year">
    ${silence(group.silence, 'p', locale)}
    <h3 ${group.year === null ? '' : html`id="${yearAnchor(group.year)}"`}>
      ${group.year ?? words.yearUnknown}
    </h3>
    <ol>
      ${group.occasions.map((occasion) => timelineEntry(occasion, cities, locale))}
    </ol>
  </li>`
}

/** A tie that is quiet shows it. */
function silence(years: YearGroup['silence'], element: 'li' | 'p', locale: Locale): Html | '' {
  if (!years) return ''
  const text = wordsFor(locale).silentYears(span(years))
  return element === 'li' ? html`<li class="silence">${text}</li>` : html`<p class="silence">${text}</p>`
}

function span([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`
}
