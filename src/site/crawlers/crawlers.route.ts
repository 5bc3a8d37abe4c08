import { type Answer, get, type Route } from '../../http/route.ts'
import {
  exchangeAddresses,
  exchangeCount,
  type PageAddress,
  recordAddresses,
} from '../../records/published/addresses.view.ts'
import { firstRegister } from '../../records/published/register.view.ts'
import type { RegisterView } from '../../records/published/views.ts'
import { OWN_PAGES } from '../own-pages.ts'
import type { SiteDeps } from '../site-deps.ts'
import { sitemapIndex, urlSet } from './sitemap-xml.ts'

/** Exchanges of one list: four languages of each stay far below the 50,000 addresses that a list may have. */
const EXCHANGES = 5000

/** What search engines ask for: where they may go, and every address that there is. */
export function crawlerRoutes(deps: SiteDeps): Route[] {
  return [
    get('/robots.txt', 'anyone', ({ url }) => Promise.resolve(robots(deps.origin ?? url.origin))),
    get('/sitemap.xml', 'anyone', ({ url }) => index(deps, deps.origin ?? url.origin)),
    get('/:list{sitemap-[a-z]+(?:-[0-9]+)?\\.xml}', 'anyone', ({ url, param }) =>
      list(deps, deps.origin ?? url.origin, param('list')),
    ),
  ]
}

function robots(origin: string): Answer {
  const lines = ['User-agent: *', 'Disallow: /desk', '', `Sitemap: ${origin}/sitemap.xml`, '']
  return { kind: 'data', type: 'text/plain; charset=utf-8', text: lines.join('\n') }
}

function xml(text: string): Answer {
  return { kind: 'data', type: 'application/xml; charset=utf-8', text }
}

async function index(deps: SiteDeps, origin: string): Promise<Answer> {
  const register = await firstRegister(deps.published)
  if (!register) return { kind: 'missing' }
  const lists = Math.ceil((await exchangeCount(deps.published, register.id)) / EXCHANGES)
  const exchanges = Array.from(
    { length: lists },
    (_, place) => `${origin}/sitemap-exchanges-${place + 1}.xml`,
  )
  return xml(sitemapIndex([`${origin}/sitemap-pages.xml`, ...exchanges]))
}

async function list(deps: SiteDeps, origin: string, name: string): Promise<Answer> {
  const register = await firstRegister(deps.published)
  const pages = register && (await pagesOf(deps, register, name))
  if (!register || !pages || pages.length === 0) return { kind: 'missing' }
  return xml(urlSet(origin, register.locales, pages))
}

const NUMBERED = /^sitemap-exchanges-(?<number>[1-9]\d{0,5})\.xml$/

async function pagesOf(
  { published }: SiteDeps,
  { id }: RegisterView,
  name: string,
): Promise<readonly (PageAddress | { readonly path: string })[] | undefined> {
  if (name === 'sitemap-pages.xml')
    return [...OWN_PAGES.map((path) => ({ path })), ...(await recordAddresses(published, id))]
  const number = NUMBERED.exec(name)?.groups?.['number']
  if (number === undefined) return undefined
  return exchangeAddresses(published, id, { from: (Number(number) - 1) * EXCHANGES, count: EXCHANGES })
}
