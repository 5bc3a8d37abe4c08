import { get, type Route } from '../../http/route.ts'
import { suggestionsFor } from '../../records/published/search/suggestions.view.ts'
import { search } from '../../records/published/search/search.view.ts'
import { SEARCH_KINDS } from '../../records/published/search/search-kind.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { meaningsOf } from './meanings.ts'
import { readSearchQuery } from './search.query.ts'
import { searchPage } from './search.page.ts'

export function searchRoutes(deps: SiteDeps): Route[] {
  return [searchRoute(deps), suggestRoute(deps)]
}

function searchRoute(deps: SiteDeps): Route {
  return get('/:locale/search', 'anyone', async ({ param, url }) => {
    const context = await contextOf(deps, param('locale'), '/search')
    if (!context) return { kind: 'missing' }
    const query = readSearchQuery(url.searchParams)
    const { published: reads, engine } = deps
    const where = { reads, engine, registerId: context.register.id, meaningsOf }
    const page = {
      kinds: query.kind === null ? SEARCH_KINDS : [query.kind],
      size: query.size,
      after: (query.page - 1) * query.size,
    }
    const html = (await searchPage(context, query, await search(where, query.question, page))).toString()
    return { kind: 'page', status: 200, html }
  })
}

/** Names and titles that go on as somebody began to type, as a list of texts. */
function suggestRoute(deps: SiteDeps): Route {
  return get('/:locale/search/suggest', 'anyone', async ({ param, url }) => {
    const context = await contextOf(deps, param('locale'), '/search')
    if (!context) return { kind: 'missing' }
    const { question } = readSearchQuery(url.searchParams)
    const where = {
      reads: deps.published,
      engine: deps.engine,
      registerId: context.register.id,
      meaningsOf: () => [],
    }
    const suggestions = await suggestionsFor(where, question, context.locale)
    return { kind: 'data', type: 'application/json; charset=utf-8', text: JSON.stringify(suggestions) }
  })
}
