import type { AgreementPageView } from '../../records/published/agreement.view.ts'
import type { AgreementView } from '../../records/published/views.ts'
import { breadcrumb } from '../../ui/breadcrumb.ts'
import { dateText, dayInWords } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import { textByScript, textIn } from '../../ui/text-in.ts'
import { twoCities } from '../../ui/thread/two-cities.ts'
import { yearsSince } from '../../ui/years-since.ts'
import { inWords } from '../../edtf/in-words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { recordWords } from '../../words/record/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { answeredReports } from '../corrections/answered.ts'
import { mediaSections } from '../media/media-sections.ts'
import { pageFoot } from '../page-foot.ts'
import { agreementLink, exchangeLinks } from '../record-links.ts'
import { sitePage } from '../site-page.ts'

/** One agreement: its several dates kept apart, what it follows, and where it was signed. */
export function agreementPage(context: PageContext, view: AgreementPageView): Html {
  const { locale, register } = context
  const { agreement, partner } = view
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const [home = '', other = ''] = [register.names, partner.names].map((each) => inLocale(each, locale).text)
  const type = words.agreements[agreement.type]
  const description =
    agreement.thirdParties.length === 0
      ? record.agreementAbout(type, home, other)
      : record.agreementOfOthers(type, other)
  return sitePage(
    context,
    {
      title: `${type}, ${other}, ${inWords(view.date, locale)}`,
      description,
      sharedAs: description,
    },
    html`${head(context, view)}
      <div class="sections">
        ${dates(context, view)} ${endReason(context, agreement)} ${signers(context, agreement)}
        ${mediaSections(context, view.media)} ${chain(context, view)}
        ${
          view.exchange
            ? section({ id: 'signed-at', title: record.signedAt }, exchangeLinks([view.exchange], locale))
            : ''
        }
        ${source(context, agreement)} ${answeredReports(context, view.corrections)}
        ${pageFoot(context, { correct: agreement.id, contact: view.contact, changedOn: view.changedOn, checkedOn: null, edition: view.edition })}
      </div>`,
  )
}

function head(
  { locale, register, today }: PageContext,
  { agreement, partner, date }: AgreementPageView,
): Html {
  const words = wordsFor(locale)
  const type = words.agreements[agreement.type]
  const [home = '', other = ''] = [register.names, partner.names].map((each) => inLocale(each, locale).text)
  const years = yearsSince(date, today)
  return html`<div class="title-block record-head">
    ${breadcrumb(
      [
        { text: words.home, lang: locale, href: `/${locale}` },
        { ...inLocale(partner.names, locale), href: `/${locale}/partners/${partner.slug}` },
        { text: type, lang: locale, href: null },
      ],
      locale,
    )}
    <p class="record-when">${dateText(date, locale)}</p>
    <h1 class="record-title">${type}</h1>
    ${agreement.name ? html`<p class="lead">${textIn(agreement.name, locale)}</p>` : ''}
    ${twoCities(
      {
        home: register.names,
        partner: partner.names,
        way: 'both',
        description: recordWords(locale).threadAbout.both(home, other),
        middle: years === null ? '' : html`${words.years(years)}`,
      },
      locale,
    )}
  </div>`
}

function dates({ locale }: PageContext, { agreement, date: counted }: AgreementPageView): Html {
  const words = wordsFor(locale)
  const record = recordWords(locale)
  return section(
    { id: 'dates', title: record.dates },
    html`<p class="quiet">${record.datesHint}</p>
      <table class="agreement-dates">
        <caption class="hidden">
          ${record.dates}
        </caption>
        <thead>
          <tr>
            <th scope="col">${record.dateRole}</th>
            <th scope="col">${record.date}</th>
            <th scope="col">${record.datePlace}</th>
          </tr>
        </thead>
        <tbody>
          ${agreement.dates.map(
            ({ role, date, place, number }) =>
              html`<tr>
                <th scope="row">${words.agreementDates[role]}</th>
                <td>
                  ${dateText(date, locale)}
                  ${number ? html`<span class="quiet">${record.resolution} ${number}</span>` : ''}
                  ${date === counted ? html`<span class="quiet">${record.countsAs}</span>` : ''}
                </td>
                <td>${place ? textIn(place, locale) : html`<span class="quiet">${record.notTold}</span>`}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  )
}

/** Why it was suspended or ended. */
function endReason({ locale }: PageContext, { reason }: AgreementView): Html | '' {
  if (!reason) return ''
  return section(
    { id: 'reason', title: recordWords(locale).endReason },
    html`<p>${textIn(reason, locale)}</p>`,
  )
}

function signers({ locale }: PageContext, { thirdParties }: AgreementView): Html | '' {
  if (thirdParties.length === 0) return ''
  return section(
    { id: 'signers', title: recordWords(locale).signers },
    html`<ul class="record-links">
      ${thirdParties.map((party) => html`<li>${textIn(party, locale)}</li>`)}
    </ul>`,
  )
}

/** The promises in a row, this one among them; nothing for one that stands alone. */
function chain(
  { locale }: PageContext,
  { agreement, date, follows, followedBy }: AgreementPageView,
): Html | '' {
  if (!follows && followedBy.length === 0) return ''
  const words = wordsFor(locale)
  const record = recordWords(locale)
  const linked = (link: NonNullable<typeof follows>) =>
    html`<li class="agreement agreement-${link.type}">
      <p class="agreement-type">${agreementLink(link, locale)}</p>
      <p>${dateText(link.date, locale)}</p>
    </li>`
  return section(
    { id: 'chain', title: record.chain },
    html`<ol class="agreements">
      ${follows ? linked(follows) : ''}
      <li class="agreement agreement-${agreement.type}" aria-current="true">
        <p class="agreement-type">${words.agreements[agreement.type]}</p>
        <p>${dateText(date, locale)} <span class="quiet">${record.thisOne}</span></p>
      </li>
      ${followedBy.map(linked)}
    </ol>`,
  )
}

function source({ locale }: PageContext, { source: from }: AgreementView): Html {
  const record = recordWords(locale)
  return section(
    { id: 'source', title: record.fromWhere },
    from
      ? html`<p>
          <a href="/${locale}/data#source-${from.id}">${textByScript(from.title, locale)}</a>
          <span class="quiet">${wordsFor(locale).received(dayInWords(from.receivedOn, locale))}</span>
        </p>`
      : html`<p>${record.byHand}</p>`,
  )
}
