import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { homePage } from './home.page.ts'
import { registersPage } from './registers.page.ts'

export function homeRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk', 'officer', (request) => start(deps, request)),
    get('/desk/registers', 'officer', (request) => choose(deps, request)),
    get('/desk/:register', 'reader', (request) => show(deps, request)),
  ]
}

/** With one register there is nothing to choose. */
async function start(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const [only, another] = context.officer?.registers ?? []
  return only && !another ? deskRedirect(deps, `/desk/${only.slug}`, context.flash) : registersPage(context)
}

async function choose(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  return registersPage(await deskContextOf(deps, request))
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  return context.register ? homePage(context, context.register) : { kind: 'missing' }
}
