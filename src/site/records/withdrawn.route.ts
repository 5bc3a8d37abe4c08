import { get, type Route } from '../../http/route.ts'
import type { SiteDeps } from '../site-deps.ts'
import { answerRecord } from './answer-record.ts'

/** The notice in the place of what had no page by its id: a fact, a series, a whole tie. */
export function withdrawnRoute(deps: SiteDeps): Route {
  return get('/:locale/withdrawn/:id', 'anyone', ({ param }) => {
    const id = param('id')
    const asked = { locale: param('locale'), path: `/withdrawn/${id}`, id }
    return answerRecord(deps, asked, () => Promise.resolve(undefined))
  })
}
