import { exchangePageView } from '../../records/published/exchange.view.ts'
import { pulsesOf } from '../../records/published/pulse/pulses.view.ts'
import { partnerSummaries } from '../../records/published/partners.view.ts'
import { readsAt } from '../../records/published/past/reads-at.ts'
import { aroundPages } from '../around-pages.ts'
import type { SiteDeps } from '../site-deps.ts'
import type { Standing } from './standing.ts'

/** The same means for the same pages, over what stands there: another register, another day. */
export function depsAt(deps: SiteDeps, standing: Standing): SiteDeps {
  const { registerId, past, timeZone, known } = standing
  const there = { ...deps, standing, origin: known }
  if (past === null) return there
  const published = readsAt(deps.published, { registerId, day: past.day, timeZone })
  return {
    ...there,
    published,
    around: (id) => aroundPages(published, id),
    partners: (id) => partnerSummaries(published, id),
    exchange: (id, exchangeId) => exchangePageView(published, id, exchangeId),
    pulses: (id, today) => pulsesOf(published, id, today),
    today: () => past.day,
  }
}
