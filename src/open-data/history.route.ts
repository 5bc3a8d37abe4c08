import { get, type Route } from '../http/route.ts'
import { checkpointsOf } from '../records/published/checkpoints.view.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import { firstRegister } from '../records/published/register.view.ts'

/** The signed checkpoints of the register's history: whoever keeps a copy can later show that nothing was rewritten. */
export function historyRoute(reads: PublishedReads): Route {
  return get('/data/history.json', 'anyone', async () => {
    const register = await firstRegister(reads)
    if (!register) return { kind: 'missing' }
    const checkpoints = await checkpointsOf(reads, register.id)
    const text = JSON.stringify({ register: { id: register.id, slug: register.slug }, checkpoints }, null, 2)
    return { kind: 'data', type: 'application/json; charset=utf-8', text }
  })
}
