import type { ExchangePageView } from '../../records/published/exchange.view.ts'
import type { PartyView } from '../../records/published/views.ts'
import { breadcrumb } from '../../ui/breadcrumb.ts'
import { dateText } from '../../ui/date-text.ts'
import { way } from '../../ui/exchanges/way.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import { languageNote, textIn } from '../../ui/text-in.ts'
import { twoCities } from '../../ui/thread/two-cities.ts'
import { inWords } from '../../edtf/in-words.ts'
import type { Side } from '../../kernel/vocabulary.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { aboutExchange } from '../about-records.ts'
import { answeredReports } from '../corrections/answered.ts'
import { mediaSections } from '../media/media-sections.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'
import { agreementLinks, exchangeLink, exchangeLinks } from '../record-links.ts'
import { sourceSection } from './source-section.ts'

/** One exchange with all that is known of it, under an address that stays. */
export function exchangePage(context: PageContext, view: ExchangePageView): Html {
  const { locale, register } = context
  const { exchange, partner } = view
  const home = inLocale(register.names, locale).text
  const title = inLocale(exchange.title, locale).text
  const when = inWords(exchange.date, locale)
  const description = recordWords(locale).exchangeAbout(when, home, inLocale(partner.names, locale).text)
  return sitePage(
    context,
    {
      title,
      description: `${description}. ${title}`,
      sharedAs: `${title}. ${description}`,
      about: aboutExchange(context, exchange, partner),
    },
    html`${head(context, view)}
      <div class="sections">
        ${facts(context, view)} ${told(context, view)} ${who(context, view)}
        ${mediaSections(context, view.media)} ${belongings(context, view)} ${sourceSection(context, view)}
        ${neighbours(context, view)} ${answeredReports(context, view.corrections)}
        ${pageFoot(context, { correct: exchange.id, contact: view.contact, changedOn: view.changedOn, checkedOn: null, edition: view.edition })}
      </div>`,
  )
}

function head({ locale, register }: PageContext, { exchange, partner }: ExchangePageView): Html {
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const names = [register.names, partner.names].map((each) => inLocale(each, locale))
  const [home = '', other = ''] = names.map(({ text }) => text)
  return html`<div class="title-block record-head">
    ${breadcrumb(
      [
        { text: words.home, lang: locale, href: `/${locale}` },
        { ...inLocale(partner.names, locale), href: `/${locale}/partners/${partner.slug}` },
        { text: inWords(exchange.date, locale), lang: locale, href: null },
      ],
      locale,
    )}
    <p class="record-when">${dateText(exchange.date, locale)}</p>
    <h1 class="record-title">${textIn(exchange.title, locale)}</h1>
    ${exchange.state === 'held' ? '' : html`<p class="state">${record.states[exchange.state]}</p>`}
    ${twoCities(
      {
        home: register.names,
        partner: partner.names,
        way: exchange.direction,
        description: record.threadAbout[exchange.direction](home, other),
        middle: exchange.people === null ? '' : html`${record.peopleCount(exchange.people)}`,
      },
      locale,
    )}
  </div>`
}

function facts(context: PageContext, { exchange, partner, series }: ExchangePageView): Html {
  const { locale, register } = context
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const cities = {
    home: inLocale(register.names, locale).text,
    partner: inLocale(partner.names, locale).text,
  }
  const { people, peopleBasis } = exchange
  return section(
    { id: 'record', title: record.what },
    html`${languageNote([exchange.title], locale)}
      <dl class="record-facts">
        ${row(record.when, dateText(exchange.date, locale))}
        ${row(record.kind, html`${words.kinds[exchange.kind]}`)}
        ${row(record.direction, way(exchange, cities, locale), exchange.direction)}
        ${exchange.form ? row(record.form, html`${record.forms[exchange.form]}`) : ''}
        ${series ? row(record.series, textIn(series.names, locale)) : ''}
        ${exchange.cost ? row(record.cost, html`${money(exchange.cost, locale)}`) : ''}
        ${exchange.place ? row(record.place, textIn(exchange.place, locale)) : ''}
        ${
          people === null
            ? row(record.people, html`<span class="quiet">${words.notWritten}</span>`)
            : row(
                record.people,
                html`${record.peopleCount(people)}
                ${peopleBasis ? html`<span class="quiet">${record.bases[peopleBasis]}</span>` : ''}`,
              )
        }
        ${exchange.state === 'held' ? '' : row(record.state, html`${record.states[exchange.state]}`)}
      </dl>`,
  )
}

/** In the currency's own way of writing it. */
function money(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  locale: string,
): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 })
  return format.format(amount)
}

function row(label: string, value: Html, direction?: string): Html {
  return html`<div ${direction ? html`data-direction="${direction}"` : ''}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`
}

/** What was done, what came of it and who else tells of it; nothing where nobody wrote it down. */
function told({ locale }: PageContext, { exchange }: ExchangePageView): Html {
  const record = recordWords(locale)
  const { account, outcome, thirdParties, links } = exchange
  const prose = (id: string, title: string, text: NonNullable<typeof account>) =>
    section({ id, title }, html`<div class="prose"><p>${textIn(text, locale)}</p></div>`)
  return html`${account ? prose('account', record.account, account) : ''}
  ${outcome ? prose('outcome', record.outcome, outcome) : ''}
  ${
    thirdParties.length > 0
      ? section(
          { id: 'third-parties', title: record.thirdParties },
          html`<ul class="record-links">
            ${thirdParties.map((party) => html`<li>${textIn(party, locale)}</li>`)}
          </ul>`,
        )
      : ''
  }
  ${
    links.length > 0
      ? section(
          { id: 'links', title: record.links },
          html`<ul class="record-links">
            ${links.map(
              ({ address, title }) =>
                html`<li>
                  <a href="${address}" rel="noreferrer">${title ? textIn(title, locale) : address}</a>
                </li>`,
            )}
          </ul>`,
        )
      : ''
  }`
}

/** Each side's people under its city's name; nothing where nobody wrote down who they were. */
function who(context: PageContext, { exchange, partner }: ExchangePageView): Html | '' {
  const { locale, register } = context
  if (exchange.parties.length === 0) return ''
  const record = recordWords(locale)
  const sides: readonly (readonly [Side, Html])[] = [
    ['home', textIn(register.names, locale)],
    ['partner', textIn(partner.names, locale)],
    ['third', html`${record.sideThird}`],
  ]
  return section(
    { id: 'who', title: record.who },
    html`<div class="parties">
      ${sides.map(([side, name]) =>
        partiesOf(
          exchange.parties.filter((party) => party.side === side),
          side,
          name,
          context,
        ),
      )}
    </div>`,
  )
}

function partiesOf(
  parties: readonly PartyView[],
  side: Side,
  name: Html,
  { locale }: PageContext,
): Html | '' {
  if (parties.length === 0) return ''
  const record = recordWords(locale)
  return html`<div class="party party-${side}">
    <h3>${name}</h3>
    <ul>
      ${parties.map(
        ({ who: named, group, count }) =>
          html`<li>
            ${textIn(named, locale)} <span class="quiet">${record.groups[group]}</span>
            ${count === null ? '' : html`<strong>${record.peopleCount(count)}</strong>`}
          </li>`,
      )}
    </ul>
  </div>`
}

/** What it is a part of, what belongs to it and what was signed. */
function belongings({ locale }: PageContext, { whole, parts, signed }: ExchangePageView): Html | '' {
  const record = recordWords(locale)
  return html`${whole ? section({ id: 'whole', title: record.wholeOf }, exchangeLinks([whole], locale)) : ''}
  ${parts.length > 0 ? section({ id: 'parts', title: record.partsOf }, exchangeLinks(parts, locale)) : ''}
  ${signed.length > 0 ? section({ id: 'signed', title: record.signedAtIt }, agreementLinks(signed, locale)) : ''}`
}

function neighbours({ locale }: PageContext, { before, after, partner }: ExchangePageView): Html {
  const record = recordWords(locale)
  const name = inLocale(partner.names, locale).text
  return html`<nav class="neighbours" aria-label="${record.neighbours}">
    <ul>
      ${before ? html`<li class="neighbour-before">${record.before} ${exchangeLink(before, locale)}</li>` : ''}
      ${after ? html`<li class="neighbour-after">${record.after} ${exchangeLink(after, locale)}</li>` : ''}
    </ul>
    <p><a href="/${locale}/partners/${partner.slug}">${record.allWith(name)}</a></p>
  </nav>`
}
