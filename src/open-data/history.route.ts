import { get, type Route } from '../http/route.ts'
import { offerFor } from './files/offer.ts'
import { historyText } from './history-text.ts'
import type { OpenDataDeps } from './open-data-deps.ts'

/** The signed checkpoints of the register's history: whoever keeps a copy can later show that nothing was rewritten. */
export function historyRoute(deps: OpenDataDeps): Route {
  return get('/data/history.json', 'anyone', async (request) => {
    const offer = await offerFor(deps, request)
    if (!offer) return { kind: 'missing' }
    const text = await historyText(deps.published, offer.register)
    return { kind: 'data', type: 'application/json; charset=utf-8', text }
  })
}
