import type { Found, FoundOfKind } from '../../records/published/search/search.view.ts'
import { MOST_COUNTED } from '../../records/published/search/search.view.ts'
import type { SearchKind } from '../../records/published/search/search-kind.ts'
import { type Html, html } from '../../ui/html.ts'
import { searchForm } from '../../ui/search-form.ts'
import { surveyForm } from '../../ui/survey-form.ts'
import { inLocale } from '../../words/in-locale.ts'
import { searchWords } from '../../words/search/words.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { sitePage } from '../site-page.ts'
import { chronicleLink } from './chronicle-link.ts'
import { foundLine } from './found-line.ts'
import { sharedReasons } from './reasons.ts'
import { type SearchQuery, searchAddress } from './search.query.ts'

/** What was asked and what was found, by kind; help where nothing was. */
export function searchPage(context: PageContext, query: SearchQuery, found: Found): Html {
  const { locale, path, edition } = context
  const words = searchWords(locale)
  const site = wordsFor(locale).siteName(inLocale(context.register.names, locale).text)
  const shared = sharedReasons(
    found.kinds.flatMap(({ hits }) => hits),
    context,
  )
  const title = query.question === '' ? words.search : words.title(query.question)
  return sitePage(
    context,
    { title, description: words.about(site), search: false },
    html`<div class="title-block">
        <h1 class="asked">${title}</h1>
        ${searchForm({ id: 'q', question: query.question }, locale)} ${summary(found, query, context)}
        ${shared.map((reason) => html`<p>${reason}</p>`)}
      </div>
      <div class="sections">
        ${found.kinds.map((kind) => foundOfKind(kind, query, context, shared))}
        ${found.kinds.length === 0 ? help(context) : ''}
        <div class="page-foot">${surveyForm({ page: path, edition }, locale)}</div>
      </div>`,
  )
}

function summary({ kinds, near }: Found, { question, kind }: SearchQuery, { locale }: PageContext): Html {
  const words = searchWords(locale)
  if (question === '') return html`<p class="lead">${words.empty}</p>`
  if (kinds.length === 0) return html`<p class="lead" role="status">${words.nothing(question)}</p>`
  const total = kinds.reduce((sum, { count }) => sum + Math.min(count, MOST_COUNTED), 0)
  const more = kinds.some(({ count }) => count > MOST_COUNTED)
  return html`<p class="lead" role="status">${words.total(total, more)} ${near ? words.near : ''}</p>
    ${kind ? html`<p>${words.narrowed(kind)} <a href="${searchAddress(locale, { question })}">${words.everything}</a></p>` : ''}`
}

function foundOfKind(
  found: FoundOfKind,
  query: SearchQuery,
  context: PageContext,
  shared: readonly string[],
): Html {
  const { locale } = context
  const words = searchWords(locale)
  const { kind, count, hits } = found
  const id = `found-${kind}`
  return html`<section class="section" aria-labelledby="${id}">
    <div class="rail">
      <h2 id="${id}">
        ${words.kinds[kind]}
        <span class="count">${words.count(Math.min(count, MOST_COUNTED), count > MOST_COUNTED)}</span>
      </h2>
    </div>
    <div class="body">
      <ol class="found-list">
        ${hits.map((hit) => foundLine(hit, context, shared))}
      </ol>
      <p class="found-more">${waysOn(found, query, context)}</p>
    </div>
  </section>`
}

/** The rest of the kind, the pages of a list of one kind, and the chronicle for what it can filter by. */
function waysOn({ kind, count, hits }: FoundOfKind, query: SearchQuery, context: PageContext): Html {
  const { locale } = context
  const words = searchWords(locale)
  const { question, page } = query
  const link = (change: { kind: SearchKind; page: number }, text: string) =>
    html`<a href="${searchAddress(locale, { question, ...change })}">${text}</a>`
  const isWhole = query.kind === null
  return html`${isWhole && count > hits.length ? link({ kind, page: 1 }, words.allOf(kind)) : ''}
  ${!isWhole && page > 1 ? link({ kind, page: page - 1 }, words.previous) : ''}
  ${!isWhole && query.size * page < count ? link({ kind, page: page + 1 }, words.next) : ''}
  ${kind === 'exchange' ? chronicleLink(hits, context) : ''}`
}

function help({ locale }: PageContext): Html {
  return html`<ul class="search-help">
    ${searchWords(locale).help.map((advice) => html`<li>${advice}</li>`)}
  </ul>`
}
