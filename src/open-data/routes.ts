import type { Route } from '../http/route.ts'
import { apiRoutes } from './api/api.route.ts'
import { forEachRegister } from './asked-register.ts'
import { singleFileRoutes } from './files/single-files.route.ts'
import { tableRoutes } from './files/table.route.ts'
import { feedRoutes } from './feeds/feeds.route.ts'
import { historyRoute } from './history.route.ts'
import { linkedRoutes } from './linked/linked.route.ts'
import type { OpenDataDeps } from './open-data-deps.ts'
import { paperRoutes } from './paper/paper.route.ts'
import { termsRoutes } from './terms/terms.route.ts'

/** Every address of the open data and the interfaces, of every register. */
export function openDataRoutes(deps: OpenDataDeps): Route[] {
  return forEachRegister(deps, [
    historyRoute(deps),
    ...tableRoutes(deps),
    ...singleFileRoutes(deps),
    ...paperRoutes(deps),
    ...feedRoutes(deps),
    ...linkedRoutes(deps),
    ...termsRoutes(deps),
    ...apiRoutes(deps),
  ])
}
