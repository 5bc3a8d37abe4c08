import { get, type Route } from '../../http/route.ts'
import { editionOf } from '../../records/published/change.view.ts'
import { chronicleView } from '../../records/published/chronicle.view.ts'
import { tags } from '../../records/published/tags.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { chroniclePage } from './chronicle.page.ts'
import { readChronicleQuery } from './chronicle.query.ts'

const EXCHANGES_ON_A_PAGE = 60

/** All exchanges; a choice of facets is a query, so that it can be kept, sent and read without a script. */
export function chronicleRoute(deps: SiteDeps): Route {
  return get('/:locale/exchanges', 'anyone', async ({ param, url }) => {
    const context = await contextOf(deps, param('locale'), '/exchanges')
    if (!context) return { kind: 'missing' }
    const { id } = context.register
    const query = readChronicleQuery(url.searchParams, context.partners)
    const page = { size: EXCHANGES_ON_A_PAGE, at: query.at }
    const view = await chronicleView(deps.published, id, query.filter, page)
    const shows = [tags.register(id), tags.names(id), tags.partners(id)]
    const edition = await editionOf(deps.published, shows)
    const html = (await chroniclePage({ ...context, edition }, view, query)).toString()
    return { kind: 'page', status: 200, html, shows }
  })
}
