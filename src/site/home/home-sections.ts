import type { ListedExchange } from '../../records/published/chronicle.view.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { PartnerSummary } from '../../records/published/views.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import { textIn } from '../../ui/text-in.ts'
import { dateText } from '../../ui/date-text.ts'
import { type Anniversary, nextAnniversary } from '../../ui/years-since.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { exchangeLink } from '../record-links.ts'

/** What happened lately with any partner. */
export function latestSection({ locale }: PageContext, exchanges: readonly ListedExchange[]): Html | '' {
  if (exchanges.length === 0) return ''
  const words = chronicleWords(locale)
  return section(
    { id: 'latest', title: words.latest },
    html`<ul class="record-links">
        ${exchanges.map(
          (exchange) =>
            html`<li data-direction="${exchange.direction}">
              <span class="quiet">${dateText(exchange.date, locale)}</span>
              <span class="latest-what">
                ${exchangeLink(exchange, locale)}
                <span class="quiet"
                  ><a href="/${locale}/partners/${exchange.partner.slug}"
                    >${textIn(exchange.partner.names, locale)}</a
                  >
                  ${wordsFor(locale).kinds[exchange.kind]}</span
                >
              </span>
            </li>`,
        )}
      </ul>
      <p class="ways-on"><a href="/${locale}/exchanges">${words.latestAll}</a></p>`,
  )
}

const MOST = 5

/** The ties that turn a year older next, the nearest first. */
export function anniversariesSection({ locale, partners, today }: PageContext): Html | '' {
  const words = chronicleWords(locale)
  const next = partners
    .flatMap((partner) => {
      const anniversary = partner.tie && nextAnniversary(partner.tie.since, today)
      return anniversary ? [{ partner, anniversary }] : []
    })
    .sort((a, b) => (a.anniversary.date < b.anniversary.date ? -1 : 1))
    .slice(0, MOST)
  if (next.length === 0) return ''
  return section(
    { id: 'anniversaries', title: words.anniversaries },
    html`<ul class="record-links">
      ${next.map(({ partner, anniversary }) => row(partner, anniversary, today, locale))}
    </ul>`,
  )
}

function row(
  { slug, names, tie }: PartnerSummary,
  { date, years }: Anniversary,
  today: string,
  locale: PageContext['locale'],
): Html {
  const words = chronicleWords(locale)
  return html`<li>
    <span class="quiet">${inWords(date, locale)}</span>
    <a href="/${locale}/partners/${slug}">${textIn(names, locale)}</a>
    ${tie ? html`<span>${wordsFor(locale).ties[tie.type]}</span>` : ''}
    <strong>${words.anniversary(years)}</strong>
    <span class="quiet in-days">${words.inDays(daysUntil(date, today))}</span>
  </li>`
}

function daysUntil(date: string, today: string): number {
  return Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(date)).days
}
