import { type Answer, get, type Route } from '../../http/route.ts'
import { firstRegister } from '../../records/published/register.view.ts'
import type { SiteDeps } from '../site-deps.ts'
import { framed, fragment } from './framed.ts'

/**
 * Every page once more for another site's pages: below /embed/ as a frame, which the sites of the register's list may
 * show, and below /fragment/ as plain HTML, which any portal's server may fetch and put into its own page.
 */
export function embedRoutes(deps: SiteDeps, pages: readonly Route[]): Route[] {
  const readable = pages.filter(({ method, path }) => method === 'GET' && path.startsWith('/:locale'))
  return readable.flatMap(({ path, answer }) => [
    get(`/embed${path}`, 'anyone', async (request) => toFrame(deps, await answer(request))),
    get(`/fragment${path}`, 'anyone', async (request) =>
      toFragment(deps, await answer(request), request.url.origin),
    ),
  ])
}

async function toFrame({ published }: SiteDeps, answer: Answer): Promise<Answer> {
  if (answer.kind !== 'page') return answer
  const register = await firstRegister(published)
  return { ...answer, html: framed(answer.html), framedBy: register?.framedBy ?? [], headers: UNLISTED }
}

async function toFragment({ origin }: SiteDeps, answer: Answer, asked: string): Promise<Answer> {
  if (answer.kind !== 'page') return answer
  return { ...answer, html: fragment(answer.html, origin ?? asked), headers: UNLISTED }
}

/** The page itself is what search engines are to find. */
const UNLISTED = [['x-robots-tag', 'noindex']] as const
