import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { DeskDeps, DeskMeans } from './desk/desk-deps.ts'
import { deskGate, signInAddress } from './desk/desk-gate.ts'
import { deskErrorPages, isDeskPath } from './desk/errors/error-page.ts'
import { deskRoutes } from './desk/routes.ts'
import { type Assets, loadAssets } from './http/assets.ts'
import { refuseMalformed } from './http/malformed.ts'
import { mountRoutes } from './http/mount.ts'
import { PageStore, type Store } from './http/page-store.ts'
import type { ErrorPage, Route } from './http/route.ts'
import { openDataRoutes } from './open-data/routes.ts'
import { errorPages } from './site/errors/error-page.ts'
import { freshnessOf } from './site/freshness.ts'
import { siteRoutes } from './site/routes.ts'
import { siteDeps } from './site/site-deps.ts'

/** The whole application: what a server calls for each request, and what a test calls without one. */
interface App {
  readonly listener: RequestListener
  readonly fetch: (request: Request) => Promise<Response>
  /** Every address that it answers, as it was mounted. */
  readonly routes: readonly Route[]
}

/** `report` is told of every error that was not foreseen. */
export async function createApp(
  means: DeskMeans,
  report: (error: unknown) => void,
  store: Store = new PageStore(freshnessOf(means)),
): Promise<App> {
  const assets = await loadAssets(store, SITE)
  const desk: DeskDeps = { ...means, assets: deskAssets(assets, await loadAssets(store, DESK)) }
  const site = siteDeps(means, assets, means.settings.publicAddress)
  const routes = [...deskRoutes(desk), ...openDataRoutes(site), ...siteRoutes(site)]
  const app = mountRoutes(routes, {
    errorPage: eachInItsOwn(deskErrorPages(desk), errorPages(site)),
    gate: deskGate(desk),
    signIn: signInAddress,
    proxies: means.settings.proxies,
    store,
    report,
    isUnavailable: means.database.isUnavailable,
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

const ICON = new URL('ui/icon.svg', import.meta.url)
const SITE = {
  name: 'site',
  styles: new URL('ui/css/', import.meta.url),
  scripts: new URL('client/', import.meta.url),
  icon: ICON,
}
const DESK = {
  name: 'desk',
  styles: new URL('desk/css/', import.meta.url),
  scripts: new URL('desk/client/', import.meta.url),
  icon: ICON,
}

/** The desk looks like the site that it makes, and adds to it. */
function deskAssets(site: Assets, desk: Assets): DeskDeps['assets'] {
  return { icon: site.icon, styles: [site.styles, desk.styles], scripts: desk.scripts }
}

function eachInItsOwn(desk: ErrorPage, site: ErrorPage): ErrorPage {
  return (status, locale, path, headers) => (isDeskPath(path) ? desk : site)(status, locale, path, headers)
}
