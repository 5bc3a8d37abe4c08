import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import {
  exchangeAddresses,
  exchangeCount,
  type PageAddress,
  recordAddresses,
} from '../../records/published/addresses.view.ts'
import { registerAt, registersOn, siteOf } from '../../records/published/register-site.ts'
import type { RegisterData } from '../../records/published/publishing/publish-register.ts'
import { OWN_PAGES } from '../own-pages.ts'
import { hostOf, type SiteDeps } from '../site-deps.ts'
import { sitemapIndex, urlSet } from './sitemap-xml.ts'

/** Exchanges of one list: four languages of each stay far below the 50,000 addresses that a list may have. */
const EXCHANGES = 5000

const LIST = '/:list{sitemap-[a-z]+(?:-[0-9]+)?\\.xml}'

/** What search engines ask for: where they may go, and every address that there is, each register's in its own list. */
export function crawlerRoutes(deps: SiteDeps): Route[] {
  const index = (request: RouteRequest) => answerIndex(deps, request)
  const list = (request: RouteRequest) => answerList(deps, request)
  return [
    get('/robots.txt', 'anyone', ({ url }) => robots(deps, url)),
    get('/sitemap.xml', 'anyone', index),
    get(LIST, 'anyone', list),
    { ...get('/:book/sitemap.xml', 'anyone', index), addresses: () => indexAddresses(deps) },
    get(`/:book${LIST}`, 'anyone', list),
  ]
}

/** The lists of those registers that are known under the host that is asked. */
async function robots(deps: SiteDeps, url: URL): Promise<Answer> {
  const registers = await deps.registers()
  const { origin } = new URL(deps.origin ?? url.origin)
  const sites = registersOn(registers, url.host).map(({ register }) => siteOf(registers, register, origin))
  const known = sites.filter((site) => new URL(site.origin).host === url.host || site.origin === origin)
  const lists = known.map(({ address }) => `Sitemap: ${address}/sitemap.xml`)
  const lines = ['User-agent: *', 'Disallow: /desk', '', ...lists, '']
  return { kind: 'data', type: 'text/plain; charset=utf-8', text: lines.join('\n') }
}

async function indexAddresses(deps: SiteDeps): Promise<string[]> {
  const others = registersOn(await deps.registers(), hostOf(deps)).filter(({ prefix }) => prefix !== '')
  return others.map(({ prefix }) => `${prefix}/sitemap.xml`)
}

function xml(text: string): Answer {
  return { kind: 'data', type: 'application/xml; charset=utf-8', text }
}

interface Listed {
  readonly register: RegisterData
  /** What stands before the register's own addresses where it is known. */
  readonly address: string
}

async function findListed(deps: SiteDeps, { url, param }: RouteRequest): Promise<Listed | undefined> {
  const registers = await deps.registers()
  const found = registerAt(registers, { host: url.host, slug: param('book') || undefined })
  return found && { ...found, address: siteOf(registers, found.register, deps.origin ?? url.origin).address }
}

async function answerIndex(deps: SiteDeps, request: RouteRequest): Promise<Answer> {
  const listed = await findListed(deps, request)
  if (!listed) return { kind: 'missing' }
  const { register, address } = listed
  const lists = Math.ceil((await exchangeCount(deps.published, register.id)) / EXCHANGES)
  const exchanges = Array.from(
    { length: lists },
    (_, place) => `${address}/sitemap-exchanges-${place + 1}.xml`,
  )
  return xml(sitemapIndex([`${address}/sitemap-pages.xml`, ...exchanges]))
}

async function answerList(deps: SiteDeps, request: RouteRequest): Promise<Answer> {
  const listed = await findListed(deps, request)
  const pages = listed && (await pagesOf(deps, listed.register, request.param('list')))
  if (!listed || !pages || pages.length === 0) return { kind: 'missing' }
  return xml(urlSet(listed.address, listed.register.locales, pages))
}

const NUMBERED = /^sitemap-exchanges-(?<number>[1-9]\d{0,5})\.xml$/

async function pagesOf(
  { published }: SiteDeps,
  { id }: RegisterData,
  name: string,
): Promise<readonly (PageAddress | { readonly path: string })[] | undefined> {
  if (name === 'sitemap-pages.xml')
    return [...OWN_PAGES.map((path) => ({ path })), ...(await recordAddresses(published, id))]
  const number = NUMBERED.exec(name)?.groups?.['number']
  if (number === undefined) return undefined
  return exchangeAddresses(published, id, { from: (Number(number) - 1) * EXCHANGES, count: EXCHANGES })
}
