import type { Answer, Route, RouteRequest } from '../http/route.ts'
import type { RegisterData } from '../records/published/publishing/publish-register.ts'
import { registerAt, registersOn, type RegisterSite, siteOf } from '../records/published/register-site.ts'
import { OPEN_HEADERS } from './api/open-headers.ts'
import type { OpenDataDeps } from './open-data-deps.ts'

/** Whose data an address means, and where they are known. */
export interface AskedRegister {
  readonly register: RegisterData
  /** What stands before the addresses as they were asked: '' or '/busan'. */
  readonly prefix: string
  readonly site: RegisterSite
}

type Means = Pick<OpenDataDeps, 'registers' | 'origin'>

/**
 * By the name before the address, else by the host; undefined for a name that no register has there, and for a query
 * that names another one.
 */
export async function askedRegister(
  { registers, origin }: Means,
  { url, param }: Pick<RouteRequest, 'url' | 'param'>,
): Promise<AskedRegister | undefined> {
  const all = await registers()
  const found = registerAt(all, { host: url.host, slug: param('book') || undefined })
  const named = url.searchParams.get('register')
  if (named !== null && named !== found?.register.slug) return undefined
  return found && { ...found, site: siteOf(all, found.register, origin ?? url.origin) }
}

/** The same routes for every register: at their own addresses for that of the host, and under the name of each other. */
export function forEachRegister(deps: OpenDataDeps, routes: readonly Route[]): Route[] {
  return routes.flatMap((route) => [
    route,
    {
      ...route,
      path: `/:book${route.path}`,
      answer: (request) => answerThere(deps, route, request),
      addresses: () => addressesOf(deps, route),
    },
  ])
}

/** A register has its addresses in one place: where that is without its name, the name leads there. */
async function answerThere(deps: OpenDataDeps, route: Route, request: RouteRequest): Promise<Answer> {
  const asked = await askedRegister(deps, request)
  if (!asked) return { kind: 'missing' }
  if (asked.prefix !== '' || route.method !== 'GET') return route.answer(request)
  const { pathname, search } = request.url
  const to = pathname.slice(`/${asked.register.slug}`.length) + search
  return { kind: 'redirect', status: 302, to, headers: OPEN_HEADERS }
}

/** For a copy of the site: of each register that has its name before its addresses. */
async function addressesOf({ registers, origin }: OpenDataDeps, { path }: Route): Promise<string[]> {
  if (/[:*{]/.test(path)) return []
  const here = registersOn(await registers(), origin === undefined ? '' : new URL(origin).host)
  return here.flatMap(({ prefix }) => (prefix === '' ? [] : [prefix + path]))
}
