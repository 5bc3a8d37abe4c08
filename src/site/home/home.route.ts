import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { editionOf } from '../../records/published/change.view.ts'
import { latestExchanges } from '../../records/published/chronicle.view.ts'
import { registersOn } from '../../records/published/register-site.ts'
import { seriesOf } from '../../records/published/series.view.ts'
import { tags } from '../../records/published/tags.ts'
import { answerRegisters } from '../registers/answer-registers.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { homePage } from './home.page.ts'

/** Exchanges that the home page names. */
const LATEST = 5

/** The register's home page, and the bare address, which leads to its first language. */
export function homeRoutes(deps: SiteDeps): Route[] {
  return [
    get('/', 'anyone', (request) => entrance(deps, request)),
    get('/:locale', 'anyone', ({ param, url }) => home(deps, param('locale'), url.searchParams)),
  ]
}

/** On a host of one register its home page in its first language, on a host of several the list of them. */
async function entrance(deps: SiteDeps, { url, header }: RouteRequest): Promise<Answer> {
  const registers = registersOn(await deps.registers(), url.host)
  const [only, ...more] = registers
  if (!only) return { kind: 'missing' }
  if (more.length > 0) return answerRegisters(deps, registers, header('accept-language'))
  return { kind: 'redirect', status: 302, to: `/${only.register.locales[0]}` }
}

async function home(deps: SiteDeps, locale: string, query: URLSearchParams) {
  const context = await contextOf(deps, locale, '')
  if (!context) return { kind: 'missing' } as const
  const { id } = context.register
  const chosen = { where: query.get('where'), tie: query.get('tie') }
  const exchanges = await latestExchanges(deps.published, id, LATEST)
  const pulses = await deps.pulses(id, context.today)
  const series = await seriesOf(deps.published, id)
  const shows = [tags.register(id), tags.names(id), tags.partners(id)]
  const edition = await editionOf(deps.published, shows)
  const html = (await homePage({ ...context, edition }, { exchanges, pulses, series }, chosen)).toString()
  return { kind: 'page', status: 200, html, shows } as const
}
