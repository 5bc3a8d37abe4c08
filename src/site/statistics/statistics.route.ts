import { get, type Route } from '../../http/route.ts'
import { editionOf } from '../../records/published/change.view.ts'
import { statisticsView } from '../../records/published/statistics.view.ts'
import { tags } from '../../records/published/tags.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { statisticsPage } from './statistics.page.ts'

export function statisticsRoute(deps: SiteDeps): Route {
  return get('/:locale/statistics', 'anyone', async ({ param }) => {
    const context = await contextOf(deps, param('locale'), '/statistics')
    if (!context) return { kind: 'missing' }
    const { id } = context.register
    const shows = [tags.register(id), tags.names(id), tags.partners(id)]
    const edition = await editionOf(deps.published, shows)
    const view = await statisticsView(deps.published, id)
    const html = (await statisticsPage({ ...context, edition }, view)).toString()
    return { kind: 'page', status: 200, html, shows }
  })
}
