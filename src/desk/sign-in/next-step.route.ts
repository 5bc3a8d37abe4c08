import { renewPassword } from '../../acts/accounts/change-password.ts'
import { passSecondStep } from '../../acts/accounts/second-step.ts'
import { whoIsWaiting } from '../../acts/accounts/who-is-signed-in.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import type { SessionStage } from '../../records/account/session.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { type AccountFault, accountFaults, faultStatus } from '../account/fault-text.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { doorstepOf, goOn, sessionCookie } from '../entered.ts'
import { codePage, newPasswordPage } from './next-step.page.ts'
import { nextOf, readCode } from './sign-in.form.ts'
import { signInPage } from './sign-in.page.ts'

const LARGEST_BODY = 8 * 1024

/** What a sign-in still lacks after the password: open to anybody, as nobody is signed in yet. */
export function nextStepRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/sign-in/code', 'anyone', (request) => show(deps, request, 'second-step')),
    post('/desk/sign-in/code', 'anyone', LARGEST_BODY, (request) => takeCode(deps, request)),
    get('/desk/sign-in/new-password', 'anyone', (request) => show(deps, request, 'new-password')),
    post('/desk/sign-in/new-password', 'anyone', LARGEST_BODY, (request) => takePassword(deps, request)),
  ]
}

async function show(deps: DeskDeps, request: RouteRequest, stage: SessionStage): Promise<Answer> {
  const next = nextOf(request.url.searchParams)
  const waiting = await whoIsWaiting(deps, sessionCookie(deps, request), stage)
  if (!waiting) return deskRedirect(deps, `/desk/sign-in?next=${encodeURIComponent(next)}`)
  const context = await deskContextOf(deps, request)
  return stage === 'second-step' ? codePage(context, { next }) : newPasswordPage(context, { next })
}

async function takeCode(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const next = nextOf(request.body)
  const code = readCode(request.body)
  const doorstep = doorstepOf(deps, request)
  const token = sessionCookie(deps, request)
  const entered = code.ok ? await passSecondStep(deps, token, { code: code.value, doorstep }) : code
  return entered.ok ? goOn(deps, entered.value, next) : refusal(deps, request, entered.faults, codePage)
}

async function takePassword(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const next = nextOf(request.body)
  const password = request.body.get('password') ?? ''
  const given = { password, doorstep: doorstepOf(deps, request) }
  const entered = await renewPassword(deps, sessionCookie(deps, request), given)
  if (!entered.ok) return refusal(deps, request, entered.faults, newPasswordPage)
  const { locale } = await deskContextOf(deps, request)
  return goOn(deps, entered.value, next, { text: accountWords(locale).passwordSaved })
}

/** The step again with what to mend; a sign-in that is over begins anew. */
async function refusal(
  deps: DeskDeps,
  request: RouteRequest,
  found: readonly AccountFault[],
  page: typeof codePage,
): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const shown = {
    next: nextOf(request.body),
    faults: accountFaults(found, context.locale),
    status: faultStatus(found),
  }
  return found.some(({ kind }) => kind === 'sign-in-over') ? signInPage(context, shown) : page(context, shown)
}
