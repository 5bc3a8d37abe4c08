import { get, type Route } from '../../http/route.ts'
import { partnerView } from '../../records/published/partner.view.ts'
import { tags } from '../../records/published/tags.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { partnerPage } from './partner.page.ts'

/** The page of one partner; the menu beside it lists the others. */
export function partnerRoute(deps: SiteDeps): Route {
  return get('/:locale/partners/:slug', 'anyone', async ({ param }) => {
    const slug = param('slug')
    const context = await contextOf(deps, param('locale'), `/partners/${slug}`)
    const partner = context && (await partnerView(deps.published, context.register.id, slug))
    if (!context || !partner) return { kind: 'missing' }
    const { id } = context.register
    const html = (await partnerPage(context, partner)).toString()
    const shows = [tags.register(id), tags.names(id), tags.partner(partner.id)]
    return { kind: 'page', status: 200, html, shows }
  })
}
