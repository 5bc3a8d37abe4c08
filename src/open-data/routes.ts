import type { Route } from '../http/route.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import { historyRoute } from './history.route.ts'

/** Every address of the open data and the interfaces. */
export function openDataRoutes(reads: PublishedReads): Route[] {
  return [historyRoute(reads)]
}
