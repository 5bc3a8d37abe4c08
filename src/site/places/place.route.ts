import { get, type Route } from '../../http/route.ts'
import { placePageView } from '../../records/published/place.view.ts'
import { answerRecord } from '../records/answer-record.ts'
import type { SiteDeps } from '../site-deps.ts'
import { placePage } from './place.page.ts'

export function placeRoute(deps: SiteDeps): Route {
  return get('/:locale/places/:id', 'anyone', ({ param }) => {
    const id = param('id')
    const asked = { locale: param('locale'), path: `/places/${id}`, id }
    return answerRecord(deps, asked, async (context) => {
      const { register } = context
      const view = await placePageView(deps.published, { id: register.id, homeId: register.place.id }, id)
      return view && { html: placePage(context, view), shows: [] }
    })
  })
}
