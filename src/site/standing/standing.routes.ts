import { LOCALES, toLocale } from '../../kernel/locale.ts'
import type { Answer, Route, RouteRequest } from '../../http/route.ts'
import { embedRoutes } from '../embed/embed.route.ts'
import { siteRoutes } from '../routes.ts'
import type { SiteDeps } from '../site-deps.ts'
import { based } from './based.ts'
import { findStanding } from './find-standing.ts'
import { pastAddresses } from './past-addresses.ts'
import { depsAt } from './deps-at.ts'

/** Where the pages of a register stand beside their plain addresses: under its name, and under a past day. */
const PREFIXES = ['/as-of/:day', '/:book/as-of/:day', '/:book'] as const
// Grouped: the router takes alternatives as they come, and the first would match what only begins with it.
const LOCALE = `/:locale{(?:${LOCALES.join('|')})}`
/** What is asked and sent is of today. */
const OF_TODAY = /^\/:locale\/(?:search|survey|corrections)/

/** Every public address: each page of a register under each place where it stands, and once more for other sites. */
export function standingRoutes(deps: SiteDeps): Route[] {
  const pages = pagesEverywhere(deps)
  // Before the pages: the name of a register, too, may stand in front of a locale.
  return [...embedRoutes(deps, pages), ...pages]
}

/** Under each place by the same route. */
function pagesEverywhere(deps: SiteDeps): Route[] {
  return siteRoutes(deps).flatMap((route, place) => {
    if (!route.path.startsWith('/:locale')) return [route]
    const answer = (request: RouteRequest) => answerThere(deps, place, request)
    const rest = route.path.slice('/:locale'.length)
    const elsewhere = PREFIXES.filter((prefix) => !prefix.includes('as-of') || !OF_TODAY.test(route.path))
    const { addresses: _ofTheFirst, ...bare } = route
    const under = elsewhere.map((prefix): Route => {
      const leads = prefix === '/as-of/:day' && rest === '' ? { addresses: () => pastAddresses(deps) } : {}
      return { ...bare, ...leads, path: prefix + LOCALE + rest, answer }
    })
    return [...under, { ...route, answer }]
  })
}

async function answerThere(deps: SiteDeps, place: number, request: RouteRequest): Promise<Answer> {
  const { url, param } = request
  const [slug, day] = [param('book'), param('day')].map((part) => part || undefined)
  if (slug === undefined && toLocale(param('locale')) === undefined) return toRegister(deps, request)
  const found = await findStanding(deps, { host: url.host, slug, day })
  if (!found) return { kind: 'missing' }
  if (found.kind === 'elsewhere')
    return { kind: 'redirect', status: 302, to: found.base + afterBase(url, slug, day) }
  const route = siteRoutes(depsAt(deps, found.standing))[place]
  return route ? based(await route.answer(request), found.standing) : { kind: 'missing' }
}

/** From the locale on, with the query. */
function afterBase({ pathname, search }: URL, slug: string | undefined, day: string | undefined): string {
  const before = 1 + (slug === undefined ? 0 : 1) + (day === undefined ? 0 : 2)
  return `/${pathname.split('/').slice(before).join('/')}${search}`
}

/** The name of a register by itself leads to its home page in its first language. */
async function toRegister(deps: SiteDeps, { url, param }: RouteRequest): Promise<Answer> {
  const slug = param('locale')
  const register = (await deps.registers()).find((one) => one.slug === slug)
  const found = register && (await findStanding(deps, { host: url.host, slug, day: undefined }))
  if (!register || !found || url.pathname !== `/${slug}`) return { kind: 'missing' }
  const base = found.kind === 'here' ? found.standing.base : found.base
  return { kind: 'redirect', status: 302, to: `${base}/${register.locales[0]}` }
}
