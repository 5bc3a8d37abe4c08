import type { PeopleTotals } from '../../records/published/chronicle.view.ts'
import { type Html, html } from '../../ui/html.ts'
import { sidesTable } from '../../ui/bars/bar-tables.ts'
import { threadOfYears } from '../../ui/thread/thread-of-years.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { grouped } from '../../words/quantity.ts'
import { recordWords } from '../../words/record/words.ts'
import type { PageContext } from '../page-context.ts'
import { chronicleAddress } from './chronicle.query.ts'

/** The people of a list: drawn along the years, with every number in a table, and by who they were. */
export function peopleTotals({ locale }: PageContext, people: PeopleTotals): Html | '' {
  if (people.came + people.went === 0) return uncounted(people, locale)
  const words = chronicleWords(locale)
  return html`${threadOfYears(people.byYear, locale)}
    <details class="chart-numbers">
      <summary>${words.threadNumbers}</summary>
      ${yearTable(people, locale)}
    </details>
    ${uncounted(people, locale)}`
}

export function groupTable({ byGroup }: PeopleTotals, { locale }: PageContext): Html | '' {
  if (byGroup.length === 0) return ''
  const words = chronicleWords(locale)
  const { groups } = recordWords(locale)
  const rows = byGroup.map(({ group, came, went }) => ({ label: groups[group], came, went }))
  return sidesTable({ caption: words.byGroupHint, head: words.group, rows }, locale)
}

function uncounted(people: PeopleTotals, locale: PageContext['locale']): Html | '' {
  if (people.uncounted === 0) return ''
  return html`<p class="quiet">${chronicleWords(locale).uncounted(people.uncounted)}</p>`
}

function yearTable(people: PeopleTotals, locale: PageContext['locale']): Html {
  const words = chronicleWords(locale)
  return html`<table class="people-table">
    <caption>
      ${words.thread}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.yearColumn}</th>
        <th scope="col" class="number">${words.cameColumn}</th>
        <th scope="col" class="number">${words.wentColumn}</th>
      </tr>
    </thead>
    <tbody>
      ${people.byYear.map(({ year, came, went }) => row(yearLink(year, locale), came, went))}
    </tbody>
    <tfoot>
      ${row(html`${words.sumRow}`, people.came, people.went)}
    </tfoot>
  </table>`

  function row(label: Html, came: number, went: number): Html {
    return html`<tr>
      <th scope="row">${label}</th>
      <td class="number">${grouped(came, locale)}</td>
      <td class="number">${grouped(went, locale)}</td>
    </tr>`
  }
}

function yearLink(year: number, locale: PageContext['locale']): Html {
  const address = chronicleAddress(locale, [
    ['from', String(year)],
    ['to', String(year)],
  ])
  return html`<a href="${address}">${year}</a>`
}
