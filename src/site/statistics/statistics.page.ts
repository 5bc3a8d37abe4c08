import type { StatisticsView } from '../../records/published/statistics.view.ts'
import { countTable } from '../../ui/bars/bar-tables.ts'
import { type Html, html } from '../../ui/html.ts'
import { section } from '../../ui/section.ts'
import { textIn } from '../../ui/text-in.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { grouped } from '../../words/quantity.ts'
import { wordsFor } from '../../words/words-for.ts'
import { chronicleAddress, type FacetName } from '../chronicle/chronicle.query.ts'
import { groupTable, peopleTotals } from '../chronicle/totals.ts'
import type { PageContext } from '../page-context.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'

/** The register in numbers, each counted from what is published and each leading to the exchanges behind it. */
export function statisticsPage(context: PageContext, view: StatisticsView): Html {
  const { locale, register, edition } = context
  const words = chronicleWords(locale)
  const home = inLocale(register.names, locale).text
  const groups = groupTable(view.people, context)
  return sitePage(
    context,
    { title: words.statistics, description: words.statisticsAbout(home) },
    html`<div class="title-block">
        <h1>${words.statistics}</h1>
        <p class="lead">${words.statisticsLead}</p>
        ${glance(context, view)}
      </div>
      <div class="sections">
        ${section({ id: 'years', title: words.byYear }, html`${peopleTotals(context, view.people)}`)}
        ${groups ? section({ id: 'groups', title: words.byGroup }, groups) : ''}
        ${section({ id: 'kinds', title: words.byKind }, byFacet('kind', view.kinds, wordsFor(locale).kinds, context))}
        ${section(
          { id: 'directions', title: words.byDirection },
          byFacet('direction', view.directions, wordsFor(locale).directions, context),
        )}
        ${section({ id: 'agreements', title: words.byAgreement }, agreements(context, view))}
        ${view.partners.length > 1 ? section({ id: 'cities', title: words.byPartner }, cities(context, view)) : ''}
        ${pageFoot(context, { contact: null, changedOn: null, checkedOn: null, edition })}
      </div>`,
  )
}

function glance({ locale, partners }: PageContext, view: StatisticsView): Html {
  const words = chronicleWords(locale)
  const countries = new Set(partners.flatMap(({ place }) => place.country ?? []))
  const signed = view.agreements.reduce((sum, { count }) => sum + count, view.thirdPartyAgreements)
  const numbers: readonly (readonly [string, number, string])[] = [
    [words.partnersNumber, partners.length, ''],
    [words.countriesNumber, countries.size, ''],
    [words.agreementsNumber, signed, ''],
    [words.exchangesNumber, view.exchanges, ''],
    [words.wentNumber, view.people.went, 'went-side'],
    [words.cameNumber, view.people.came, 'came-side'],
  ]
  return html`<dl class="glance">
    ${numbers.map(
      ([label, count, side]) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="${side}">${grouped(count, locale)}</dd>
        </div>`,
    )}
  </dl>`
}

function byFacet<Word extends string>(
  facet: FacetName,
  counted: readonly { readonly value: Word; readonly count: number }[],
  texts: Readonly<Record<Word, string>>,
  { locale }: PageContext,
): Html {
  const words = chronicleWords(locale)
  const caption = facet === 'kind' ? words.byKind : words.byDirection
  const rows = counted
    .toSorted((a, b) => b.count - a.count)
    .map(({ value, count }) => ({
      label: html`<a href="${chronicleAddress(locale, [[facet, value]])}">${texts[value]}</a>`,
      count,
    }))
  return countTable({ caption, head: words.whatColumn, rows, counted: words.countColumn }, locale)
}

function agreements({ locale }: PageContext, view: StatisticsView): Html {
  const words = chronicleWords(locale)
  const own = view.agreements.map(({ value, count }) => ({
    label: wordsFor(locale).agreements[value],
    count,
  }))
  const others =
    view.thirdPartyAgreements > 0 ? [{ label: words.byThirdParties, count: view.thirdPartyAgreements }] : []
  return countTable(
    {
      caption: words.byAgreement,
      head: words.whatColumn,
      rows: [...own, ...others].toSorted((a, b) => b.count - a.count),
      counted: words.agreementColumn,
    },
    locale,
  )
}

function cities({ locale }: PageContext, { partners }: StatisticsView): Html {
  const words = chronicleWords(locale)
  const rows = partners.map(({ value, count }) => ({
    label: html`<a href="${chronicleAddress(locale, [['partner', value.slug]])}"
      >${textIn(value.names, locale)}</a
    >`,
    count,
  }))
  return countTable(
    { caption: words.byPartner, head: words.partner, rows, counted: words.countColumn },
    locale,
  )
}
