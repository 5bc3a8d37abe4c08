import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { DeskDeps } from './desk/desk-deps.ts'
import { deskGate, signInAddress } from './desk/desk-gate.ts'
import { deskRoutes } from './desk/routes.ts'
import { loadAssets } from './http/assets.ts'
import { refuseMalformed } from './http/malformed.ts'
import { mountRoutes } from './http/mount.ts'
import { PageStore, type Store } from './http/page-store.ts'
import type { Route } from './http/route.ts'
import { openDataRoutes } from './open-data/routes.ts'
import { errorPages } from './site/errors/error-page.ts'
import { freshnessOf } from './site/freshness.ts'
import { siteRoutes } from './site/routes.ts'
import { siteDeps } from './site/site-deps.ts'

/** The whole application: what a server calls for each request, and what a test calls without one. */
interface App {
  readonly listener: RequestListener
  readonly fetch: (request: Request) => Promise<Response>
  readonly routes: readonly Route[]
}

/** `report` is told of every error that was not foreseen. */
export async function createApp(
  deps: DeskDeps,
  report: (error: unknown) => void,
  store: Store = new PageStore(freshnessOf(deps)),
): Promise<App> {
  const assets = await loadAssets(store, {
    styles: new URL('ui/css/', import.meta.url),
    scripts: new URL('client/', import.meta.url),
    icon: new URL('ui/icon.svg', import.meta.url),
  })
  const site = siteDeps(deps, assets)
  const routes = [...deskRoutes(deps), ...openDataRoutes(site.published), ...siteRoutes(site)]
  const app = mountRoutes(routes, {
    errorPage: errorPages(site),
    gate: deskGate(deps),
    signIn: signInAddress,
    store,
    report,
    isUnavailable: deps.database.isUnavailable,
  })
  const render = getRequestListener(app.fetch, { errorHandler: refuseMalformed })
  return {
    routes,
    fetch: async (request) => app.fetch(request),
    listener: (request, response) => {
      const served = store.serve(request, response)
      if (served === true) return
      if (served === false) return void render(request, response)
      const rendered = () => render(request, response)
      // When the store cannot ask, rendering fails for the same reason, and says so.
      void served.catch(() => false).then((done) => (done ? undefined : rendered()))
    },
  }
}
