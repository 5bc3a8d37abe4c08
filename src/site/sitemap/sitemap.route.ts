import { get, type Route } from '../../http/route.ts'
import { tags } from '../../records/published/tags.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { sitemapPage } from './sitemap.page.ts'

export function sitemapRoute(deps: SiteDeps): Route {
  return get('/:locale/sitemap', 'anyone', async ({ param }) => {
    const context = await contextOf(deps, param('locale'), '/sitemap')
    if (!context) return { kind: 'missing' }
    const { id } = context.register
    const html = (await sitemapPage(context)).toString()
    return { kind: 'page', status: 200, html, shows: [tags.register(id), tags.names(id)] }
  })
}
