import type { ChronicleView } from '../../records/published/chronicle.view.ts'
import { asDocument } from '../../ui/as-document.ts'
import { type Html, html } from '../../ui/html.ts'
import { chronicleWords } from '../../words/chronicle/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { paperWords } from '../../words/paper/words.ts'
import type { PageContext } from '../page-context.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'
import { chosenFacets } from './chosen.ts'
import { chronicleList } from './chronicle-list.ts'
import { choicesOf, chronicleAddress, type ChronicleQuery } from './chronicle.query.ts'
import { facetForm } from './facet-form.ts'
import { peopleTotals } from './totals.ts'

/** Every exchange of the register, narrowed by any combination of facets, with totals that follow them. */
export function chroniclePage(context: PageContext, view: ChronicleView, query: ChronicleQuery): Html {
  const { locale, register } = context
  const words = chronicleWords(locale)
  const home = inLocale(register.names, locale).text
  return sitePage(
    context,
    { title: words.title, description: words.about(home) },
    html`<div class="title-block">
        <h1>${words.title}</h1>
        <p class="lead">${lead(view, locale)}</p>
      </div>
      <div class="sections">
        <section class="section chronicle" aria-labelledby="list">
          <div class="rail">${facetForm(context, view, query)}</div>
          <div class="body">
            ${summary(view, locale)} ${chosenFacets(context, query)} ${peopleTotals(context, view.people)}
            ${view.total > 0 ? chronicleList(context, view.exchanges) : nothing(view, locale)}
            ${pager(context, view, query)} ${documents(context, query)}
          </div>
        </section>
        ${pageFoot(context, { contact: null, changedOn: null, checkedOn: null, edition: context.edition })}
      </div>`,
  )
}

function lead({ all, span }: ChronicleView, locale: PageContext['locale']): string {
  const words = chronicleWords(locale)
  if (!span) return all === 0 ? words.leadEmpty : words.total(all)
  return words.lead(all, String(span[0]), String(span[1]))
}

function summary({ total, people }: ChronicleView, locale: PageContext['locale']): Html {
  const words = chronicleWords(locale)
  return html`<h2 id="list" class="chronicle-total">${words.total(total)}</h2>
    <p class="chronicle-people">
      <span class="went-side">${words.went(people.went)}</span>
      <span class="came-side">${words.came(people.came)}</span>
    </p>`
}

function nothing({ all }: ChronicleView, locale: PageContext['locale']): Html | '' {
  return all > 0 ? html`<p class="lead">${chronicleWords(locale).nothing}</p>` : ''
}

function pager(context: PageContext, view: ChronicleView, query: ChronicleQuery): Html | '' {
  const { locale } = context
  const { first, exchanges, total, next, previous } = view
  if (next === null && previous === null) return ''
  const words = chronicleWords(locale)
  const to = (towards: 'next' | 'previous', cursor: string) =>
    chronicleAddress(locale, [...choicesOf(query), [towards, cursor]])
  return html`<nav class="pager" aria-label="${words.pages}">
    <p>${words.showing(first, first + exchanges.length - 1, total)}</p>
    <ul>
      ${previous === null ? '' : html`<li><a rel="prev" href="${to('previous', previous)}">${words.newer}</a></li>`}
      ${next === null ? '' : html`<li><a rel="next" href="${to('next', next)}">${words.older}</a></li>`}
    </ul>
  </nav>`
}

/** The list to be printed: of the chosen partner, and of the year where it is one. */
function documents({ locale, past }: PageContext, { filter, partner }: ChronicleQuery): Html | '' {
  if (past !== null) return ''
  const year = filter.from !== null && filter.from === filter.to ? filter.from : null
  const chosen = new URLSearchParams(partner === null ? {} : { partner })
  if (year !== null) chosen.set('year', String(year))
  const title =
    year === null ? paperWords(locale).list : paperWords(locale).inYear(paperWords(locale).list, year)
  const query = chosen.size > 0 ? `?${chosen}` : ''
  return asDocument({ title, path: '/data/exchanges', query }, locale)
}
