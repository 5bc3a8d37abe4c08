import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { unfinishedJobs } from '../../records/job/job.view.ts'
import { sourceSummaries } from '../../records/source/source.view.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { sourcesPage } from './sources.page.ts'

const PER_PAGE = 50
const MOST_UNFINISHED = 20

export function sourcesRoutes(deps: DeskDeps): Route[] {
  return [get('/desk/:register/sources', 'editor', (request) => show(deps, request))]
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, url } = request
  if (!registerId) return { kind: 'missing' }
  const asked = Number(url.searchParams.get('page') ?? 1)
  const page = Number.isInteger(asked) && asked > 0 ? asked : 1
  const { reads } = deps.database
  const found = await sourceSummaries(reads, registerId, {
    offset: (page - 1) * PER_PAGE,
    limit: PER_PAGE + 1,
  })
  const unfinished = page === 1 ? await unfinishedJobs(reads, registerId, MOST_UNFINISHED) : []
  const sources = found.slice(0, PER_PAGE)
  const hasMore = found.length > PER_PAGE
  return sourcesPage(await deskContextOf(deps, request), { sources, unfinished, page, hasMore })
}
