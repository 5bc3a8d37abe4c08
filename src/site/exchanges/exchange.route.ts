import { get, type Route } from '../../http/route.ts'
import { tags } from '../../records/published/tags.ts'
import { answerRecord } from '../records/answer-record.ts'
import type { SiteDeps } from '../site-deps.ts'
import { exchangePage } from './exchange.page.ts'

/** The page of one exchange, under an address that stays. */
export function exchangeRoute(deps: SiteDeps): Route {
  return get('/:locale/exchanges/:id', 'anyone', ({ param }) => {
    const id = param('id')
    const asked = { locale: param('locale'), path: `/exchanges/${id}`, id }
    return answerRecord(deps, asked, async (context) => {
      const view = await deps.exchange(context.register.id, id)
      return view && { html: exchangePage(context, view), shows: [tags.exchange(id)] }
    })
  })
}
