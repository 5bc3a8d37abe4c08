import { type Assets, loadAssets } from './http/assets.ts'
import { OPEN_GATE } from './http/gate.ts'
import { mountRoutes } from './http/mount.ts'
import type { Store } from './http/page-store.ts'
import type { Route } from './http/route.ts'
import { openDataRoutes } from './open-data/routes.ts'
import { errorPages } from './site/errors/error-page.ts'
import { type SiteDeps, siteDeps, type SiteMeans } from './site/site-deps.ts'
import { standingRoutes } from './site/standing/standing.routes.ts'

/** What everybody is shown: the public pages, the open data and what they are made of. */
interface PublicSide {
  readonly assets: Assets
  readonly deps: SiteDeps
  readonly routes: readonly Route[]
}

/** `origin` is where the site is reached from outside, as https://city.example. */
export async function publicSide(
  means: SiteMeans,
  store: Store,
  origin: string | undefined,
): Promise<PublicSide> {
  const assets = await loadAssets(store, SITE)
  const deps = siteDeps(means, assets, origin)
  return { assets, deps, routes: [...openDataRoutes(deps), ...standingRoutes(deps)] }
}

interface PublicApp {
  readonly fetch: (request: Request) => Promise<Response>
  readonly routes: readonly Route[]
}

/** The public side alone, as an export asks it: the desk, which has several times its code, is never loaded. */
export async function createPublicApp(
  means: SiteMeans,
  origin: string | undefined,
  report: (error: unknown) => void,
  store: Store,
): Promise<PublicApp> {
  const { routes, deps } = await publicSide(means, store, origin)
  const { fetch } = mountRoutes(routes, {
    errorPage: errorPages(deps),
    gate: OPEN_GATE,
    signIn: () => '/',
    store,
    report,
    isUnavailable: means.database.isUnavailable,
  })
  return { routes, fetch: async (request) => fetch(request) }
}

const SITE = {
  name: 'site',
  styles: new URL('ui/css/', import.meta.url),
  scripts: new URL('client/', import.meta.url),
  icon: new URL('ui/icon.svg', import.meta.url),
}
