import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { DeskDeps, DeskMeans } from './desk/desk-deps.ts'
import { deskGate, signInAddress } from './desk/desk-gate.ts'
import { deskErrorPages, isDeskPath } from './desk/errors/error-page.ts'
import { sendAgainPages } from './desk/errors/send-again.page.ts'
import { deskRoutes } from './desk/routes.ts'
import { type Assets, loadAssets } from './http/assets.ts'
import { refuseMalformed } from './http/malformed.ts'
import { mountRoutes } from './http/mount.ts'
import { PageStore, type Store } from './http/page-store.ts'
import type { ErrorPage, Route } from './http/route.ts'
import { type Jobs, openJobs } from './jobs/jobs.ts'
import { publicSide } from './public-app.ts'
import { errorPages } from './site/errors/error-page.ts'
import { freshnessOf } from './site/freshness.ts'
import { systemsRoutes } from './systems/routes.ts'
import { paceOf } from './systems/pace.ts'
import { systemsErrors, systemsGate } from './systems/systems-gate.ts'

/** The whole application: what a server calls for each request, and what a test calls without one. */
interface App {
  readonly listener: RequestListener
  readonly fetch: (request: Request) => Promise<Response>
  /** Every address that it answers, as it was mounted. */
  readonly routes: readonly Route[]
  /** What it does by itself; it begins when a request gives it something to do, or it is told to watch. */
  readonly jobs: Jobs
}

/** `report` is told of every error that was not foreseen. */
export async function createApp(
  means: DeskMeans,
  report: (error: unknown) => void,
  store: Store = new PageStore(freshnessOf(means)),
): Promise<App> {
  const {
    assets,
    deps: site,
    routes: publicRoutes,
  } = await publicSide(means, store, means.settings.publicAddress)
  const jobs = openJobs(means, report)
  const desk: DeskDeps = {
    ...means,
    wakeJobs: jobs.wake,
    assets: deskAssets(assets, await loadAssets(store, DESK)),
  }
  const systems = { ...means, registers: site.registers, origin: site.origin, pace: paceOf() }
  const routes = [
    ...deskRoutes(desk),
    ...systemsRoutes(systems), // before the open data, whose interface answers below the same address
    ...publicRoutes,
  ]
  const app = mountRoutes(routes, {
    errorPage: eachInItsOwn(deskErrorPages(desk), errorPages(site)),
    problemAt: systemsErrors(systems),
    gate: { ...deskGate(desk), ...systemsGate(systems) },
    signIn: signInAddress,
    sendAgain: sendAgainPages(desk),
    proxies: means.settings.proxies,
    store,
    report,
    isUnavailable: means.database.isUnavailable,
  })
  const render = getRequestListener(app.fetch, { errorHandler: refuseMalformed })
  return {
    routes,
    jobs,
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

const DESK = {
  name: 'desk',
  styles: new URL('desk/css/', import.meta.url),
  scripts: new URL('desk/client/', import.meta.url),
  icon: new URL('ui/icon.svg', import.meta.url),
}

/** The desk looks like the site that it makes, and adds to it. */
function deskAssets(site: Assets, desk: Assets): DeskDeps['assets'] {
  return { icon: site.icon, styles: [site.styles, desk.styles], scripts: desk.scripts }
}

function eachInItsOwn(desk: ErrorPage, site: ErrorPage): ErrorPage {
  return (status, locale, path, headers) => (isDeskPath(path) ? desk : site)(status, locale, path, headers)
}
