import type { Locale } from '../kernel/locale.ts'
import type { AgreementLink, ExchangeLink } from '../records/published/views.ts'
import { dateText } from '../ui/date-text.ts'
import { type Html, html } from '../ui/html.ts'
import { textIn } from '../ui/text-in.ts'
import { wordsFor } from '../words/words-for.ts'

export function exchangeLink({ id, title }: ExchangeLink, locale: Locale): Html {
  return html`<a href="/${locale}/exchanges/${id}">${textIn(title, locale)}</a>`
}

export function exchangeLinks(links: readonly ExchangeLink[], locale: Locale): Html {
  return html`<ul class="record-links">
    ${links.map(
      (link) =>
        html`<li data-direction="${link.direction}">
          <span class="quiet">${dateText(link.date, locale)}</span> ${exchangeLink(link, locale)}
        </li>`,
    )}
  </ul>`
}

export function agreementLink({ id, type }: AgreementLink, locale: Locale): Html {
  return html`<a href="/${locale}/agreements/${id}">${wordsFor(locale).agreements[type]}</a>`
}

export function agreementLinks(links: readonly AgreementLink[], locale: Locale): Html {
  return html`<ul class="record-links">
    ${links.map(
      (link) =>
        html`<li>
          <span class="quiet">${dateText(link.date, locale)}</span> ${agreementLink(link, locale)}
        </li>`,
    )}
  </ul>`
}
