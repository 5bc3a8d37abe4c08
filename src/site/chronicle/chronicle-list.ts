import type { ListedExchange } from '../../records/published/chronicle.view.ts'
import { yearOf } from '../../ui/exchanges/exchange.ts'
import { timelineEntry } from '../../ui/exchanges/timeline-entry.ts'
import { type Html, html } from '../../ui/html.ts'
import { languageNote } from '../../ui/text-in.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import type { PageContext } from '../page-context.ts'

/** Exchanges with any partner on one thread, newest first: left they came to us, right we went to them. */
export function chronicleList(context: PageContext, exchanges: readonly ListedExchange[]): Html {
  const { locale } = context
  const words = chronicleWords(locale)
  const home = inLocale(context.register.names, locale).text
  return html`${languageNote(
      exchanges.map(({ title }) => title),
      locale,
    )}
    <div class="timeline">
      <p class="timeline-sides" aria-hidden="true">
        <span class="came-side">${words.cameSide}</span><span class="went-side">${words.wentSide}</span>
      </p>
      <ol class="years">
        ${byYear(exchanges).map(
          ([year, group]) =>
            html`<li class="year">
              <h3>${year ?? words.yearUnknown}</h3>
              <ol>
                ${group.map((exchange) => {
                  const partner = inLocale(exchange.partner.names, locale).text
                  return timelineEntry({ exchange, parts: [] }, { home, partner }, locale)
                })}
              </ol>
            </li>`,
        )}
      </ol>
    </div>`
}

/** Neighbours of one year stay together; the list is in the order of time already. */
function byYear(exchanges: readonly ListedExchange[]): [number | null, ListedExchange[]][] {
  return [...Map.groupBy(exchanges, yearOf)]
}
