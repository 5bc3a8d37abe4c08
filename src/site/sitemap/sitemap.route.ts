import { get, type Route } from '../../http/route.ts'
import { editionOf } from '../../records/published/change.view.ts'
import { exchangeYears } from '../../records/published/chronicle.view.ts'
import { tags } from '../../records/published/tags.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { sitemapPage } from './sitemap.page.ts'

export function sitemapRoute(deps: SiteDeps): Route {
  return get('/:locale/sitemap', 'anyone', async ({ param }) => {
    const context = await contextOf(deps, param('locale'), '/sitemap')
    if (!context) return { kind: 'missing' }
    const { id } = context.register
    const shows = [tags.register(id), tags.names(id), tags.partners(id)]
    const edition = await editionOf(deps.published, shows)
    const html = (
      await sitemapPage({ ...context, edition }, await exchangeYears(deps.published, id))
    ).toString()
    return { kind: 'page', status: 200, html, shows }
  })
}
