import { get, type Route } from '../http/route.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import { firstRegister } from '../records/published/register.view.ts'
import { historyText } from './history-text.ts'

/** The signed checkpoints of the register's history: whoever keeps a copy can later show that nothing was rewritten. */
export function historyRoute(reads: PublishedReads): Route {
  return get('/data/history.json', 'anyone', async () => {
    const register = await firstRegister(reads)
    if (!register) return { kind: 'missing' }
    return { kind: 'data', type: 'application/json; charset=utf-8', text: await historyText(reads, register) }
  })
}
