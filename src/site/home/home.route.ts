import { get, type Route } from '../../http/route.ts'
import { editionOf } from '../../records/published/change.view.ts'
import { pulsesOf } from '../../records/published/pulses.view.ts'
import { firstRegister } from '../../records/published/register.view.ts'
import { tags } from '../../records/published/tags.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { homePage } from './home.page.ts'

/** The register's home page, and the bare address, which leads to its first language. */
export function homeRoutes(deps: SiteDeps): Route[] {
  return [
    get('/', 'anyone', () => toFirstLocale(deps)),
    get('/:locale', 'anyone', ({ param }) => home(deps, param('locale'))),
  ]
}

async function toFirstLocale(deps: SiteDeps) {
  const register = await firstRegister(deps.published)
  const [first] = register?.locales ?? []
  return first
    ? ({ kind: 'redirect', status: 302, to: `/${first}` } as const)
    : ({ kind: 'missing' } as const)
}

async function home(deps: SiteDeps, locale: string) {
  const context = await contextOf(deps, locale, '')
  if (!context) return { kind: 'missing' } as const
  const { id } = context.register
  const shows = [tags.register(id), tags.names(id), tags.partners(id)]
  const edition = await editionOf(deps.published, shows)
  const pulses = await pulsesOf(deps.published, context.register, context.today)
  const html = (await homePage({ ...context, edition }, pulses)).toString()
  return { kind: 'page', status: 200, html, shows } as const
}
