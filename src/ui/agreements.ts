import type { Edtf } from '../edtf/edtf.ts'
import type { Locale, Texts } from '../kernel/locale.ts'
import type { AgreementDateRole, AgreementType } from '../kernel/vocabulary.ts'
import { wordsFor } from '../words/words-for.ts'
import { dateText } from './date-text.ts'
import { type Html, html } from './html.ts'
import { textIn } from './text-in.ts'

export interface Agreement {
  readonly id: string
  readonly type: AgreementType
  readonly dates: readonly {
    readonly role: AgreementDateRole
    readonly date: Edtf
    readonly place: Texts | null
  }[]
  /** Empty for an agreement between the two governments. */
  readonly thirdParties: readonly Texts[]
}

/** The promises of the two governments on their thread, and those of clubs and institutions below it. */
export function agreements(all: readonly Agreement[], locale: Locale): Html {
  const ours = all.filter(({ thirdParties }) => thirdParties.length === 0)
  const others = all.filter(({ thirdParties }) => thirdParties.length > 0)
  return html`${ours.length > 0 ? list(ours, 'agreements', locale) : ''}
  ${
    others.length > 0
      ? html`<h3>${wordsFor(locale).thirdPartyAgreements}</h3>
          ${list(others, 'agreements-others', locale)}`
      : ''
  }`
}

function list(items: readonly Agreement[], name: string, locale: Locale): Html {
  return html`<ol class="${name}">
    ${items.map((item) => agreement(item, locale))}
  </ol>`
}

function agreement({ id, type, dates, thirdParties }: Agreement, locale: Locale): Html {
  return html`<li id="agreement-${id}" class="agreement agreement-${type}">
    <p class="agreement-type">
      <a href="/${locale}/agreements/${id}">${wordsFor(locale).agreements[type]}</a>
    </p>
    ${thirdParties.length > 0 ? html`<p>${joined(thirdParties, locale)}</p>` : ''}
    <dl>${dates.map((each) => dateRow(each, locale))}</dl>
  </li>`
}

function dateRow({ role, date, place }: Agreement['dates'][number], locale: Locale): Html {
  return html`<div>
    <dt>${wordsFor(locale).agreementDates[role]}</dt>
    <dd>
      ${dateText(date, locale)} ${place ? html`<span class="quiet">${textIn(place, locale)}</span>` : ''}
    </dd>
  </div>`
}

function joined(parties: readonly Texts[], locale: Locale): Html {
  return html`${parties.map((party, place) => html`${place > 0 ? ' · ' : ''}${textIn(party, locale)}`)}`
}
