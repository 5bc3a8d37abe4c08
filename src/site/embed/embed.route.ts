import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { registerAt } from '../../records/published/register-site.ts'
import type { SiteDeps } from '../site-deps.ts'
import { framed, fragment } from './framed.ts'

/** A register's pages of today: on its own host, as the first of several, or under its name. */
const OF_TODAY = /^\/(?::book\/)?:locale(?=$|[{/])/

/**
 * Every page once more for another site's pages: below /embed/ as a frame, which the sites of the register's list may
 * show, and below /fragment/ as plain HTML, which any portal's server may fetch and put into its own page.
 */
export function embedRoutes(deps: SiteDeps, pages: readonly Route[]): Route[] {
  const readable = pages.filter(({ method, path }) => method === 'GET' && OF_TODAY.test(path))
  return readable.flatMap(({ path, answer }) => [
    get(`/embed${path}`, 'anyone', async (request) => toFrame(deps, await answer(request), request)),
    get(`/fragment${path}`, 'anyone', async (request) => toFragment(deps, await answer(request), request)),
  ])
}

async function toFrame(deps: SiteDeps, answer: Answer, { url, param }: RouteRequest): Promise<Answer> {
  if (answer.kind !== 'page') return answer
  const asked = { host: url.host, slug: param('book') || undefined }
  const framedBy = registerAt(await deps.registers(), asked)?.register.framedBy ?? []
  return { ...answer, html: framed(answer.html), framedBy, headers: UNLISTED }
}

async function toFragment(deps: SiteDeps, answer: Answer, { url }: RouteRequest): Promise<Answer> {
  if (answer.kind !== 'page') return answer
  return { ...answer, html: fragment(answer.html, await originAt(deps, url)), headers: UNLISTED }
}

/** What a page's own links are to begin with: the host that was asked where it is a register's, else the installation's. */
async function originAt({ origin, registers }: SiteDeps, { host, origin: asked }: URL): Promise<string> {
  if (origin === undefined) return asked
  const isOwn = (await registers()).some(({ hosts }) => hosts?.includes(host))
  return isOwn ? `${new URL(origin).protocol}//${host}` : origin
}

/** The page itself is what search engines are to find. */
const UNLISTED = [['x-robots-tag', 'noindex']] as const
