import { get, type Route } from '../../http/route.ts'
import { agreementPageView } from '../../records/published/agreement.view.ts'
import { tags } from '../../records/published/tags.ts'
import { answerRecord } from '../records/answer-record.ts'
import type { SiteDeps } from '../site-deps.ts'
import { agreementPage } from './agreement.page.ts'

export function agreementRoute(deps: SiteDeps): Route {
  return get('/:locale/agreements/:id', 'anyone', ({ param }) => {
    const id = param('id')
    const asked = { locale: param('locale'), path: `/agreements/${id}`, id }
    return answerRecord(deps, asked, async (context) => {
      const view = await agreementPageView(deps.published, context.register.id, id)
      return view && { html: agreementPage(context, view), shows: [tags.partner(view.partner.id)] }
    })
  })
}
