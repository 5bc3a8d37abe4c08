import { get, type Route } from '../../http/route.ts'
import { partnerView } from '../../records/published/partner.view.ts'
import { tags } from '../../records/published/tags.ts'
import { withdrawnTieView } from '../../records/published/withdrawal.view.ts'
import { answerNotice } from '../records/answer-record.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { partnerPage } from './partner.page.ts'

/** The page of one partner; the menu beside it lists the others. The notice with 410 where the tie was withdrawn. */
export function partnerRoute(deps: SiteDeps): Route {
  return get('/:locale/partners/:slug', 'anyone', async ({ param }) => {
    const slug = param('slug')
    const context = await contextOf(deps, param('locale'), `/partners/${slug}`)
    const partner = context && (await partnerView(deps.published, context.register.id, slug))
    if (!context) return { kind: 'missing' }
    const { id } = context.register
    if (!partner) return answerNotice(context, await withdrawnTieView(deps.published, id, slug))
    const html = (await partnerPage(context, partner)).toString()
    const shows = [tags.register(id), tags.names(id), tags.partner(partner.id)]
    return { kind: 'page', status: 200, html, shows }
  })
}
