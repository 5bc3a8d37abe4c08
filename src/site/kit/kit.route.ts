import { type Answer, get, type Route } from '../../http/route.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { kitExamplePage, kitPage, SHOWN } from './kit.page.ts'

const UNLISTED = [['x-robots-tag', 'noindex']] as const

/** The components on pages of their own, for whoever works on them; in no list, in no search engine and in no export. */
export function kitRoutes(deps: SiteDeps): Route[] {
  return [
    get('/kit', 'anyone', async () => ({ kind: 'redirect', status: 302, to: '/kit/ko' })),
    get('/kit/:locale', 'anyone', ({ param }) => shown(deps, param('locale'), kitPage)),
    get('/kit/:locale/:component/:state', 'anyone', async ({ param }) => {
      const component = param('component')
      const example = SHOWN.find(([name]) => name === component)?.[1][Number(param('state'))]
      if (!example) return { kind: 'missing' }
      return shown(deps, param('locale'), (context) => kitExamplePage(context, component, example))
    }),
  ]
}

async function shown(
  deps: SiteDeps,
  locale: string,
  page: (context: PageContext) => ReturnType<typeof kitPage>,
): Promise<Answer> {
  const context = await contextOf(deps, locale, '/kit')
  if (!context) return { kind: 'missing' }
  return { kind: 'page', status: 200, html: (await page(context)).toString(), headers: UNLISTED }
}
