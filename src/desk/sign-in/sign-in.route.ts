import { signIn } from '../../acts/accounts/sign-in.ts'
import { signOut } from '../../acts/accounts/sign-out.ts'
import { whoIsSignedIn } from '../../acts/accounts/who-is-signed-in.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { accountFaults, faultStatus } from '../account/fault-text.ts'
import { clearCookie, setCookie } from '../cookies.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { doorstepOf, goOn, sessionCookie } from '../entered.ts'
import { withCookie } from '../with-cookie.ts'
import { nextOf, readSignInForm } from './sign-in.form.ts'
import { signInPage } from './sign-in.page.ts'

const LARGEST_BODY = 8 * 1024
const YEAR = 365 * 24 * 3600

/** The way in, open to anybody. */
export function signInRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/sign-in', 'anyone', (request) => show(deps, request)),
    post('/desk/sign-in', 'anyone', LARGEST_BODY, (request) => enter(deps, request)),
    post('/desk/sign-out', 'anyone', LARGEST_BODY, (request) => leave(deps, request)),
  ]
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { searchParams } = request.url
  const next = nextOf(searchParams)
  const cookie = sessionCookie(deps, request)
  if ((await whoIsSignedIn(deps, cookie)).kind === 'officer') return deskRedirect(deps, next)
  const context = await deskContextOf(deps, request)
  const words = accountWords(context.locale)
  const said = searchParams.has('signed-out') ? words.signedOut : cookie && words.sessionEnded
  return signInPage(context, { next, ...(said && { lead: said }) })
}

async function enter(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body } = request
  const [next, login] = [nextOf(body), body.get('login') ?? '']
  const form = readSignInForm(body)
  const doorstep = doorstepOf(deps, request)
  const entered = form.ok ? await signIn(deps, { ...form.value, doorstep }) : form
  if (entered.ok) return goOn(deps, entered.value, next)
  const context = await deskContextOf(deps, request)
  const faults = accountFaults(entered.faults, context.locale)
  return signInPage(context, { next, login, faults, status: faultStatus(entered.faults) })
}

async function leave(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const cookie = sessionCookie(deps, request)
  const principal = await whoIsSignedIn(deps, cookie)
  const { locale } = await deskContextOf(deps, { ...request, principal })
  if (cookie) await signOut(deps, cookie)
  const away = deskRedirect(deps, '/desk/sign-in?signed-out')
  return withCookie(
    withCookie(away, clearCookie('session', deps.settings)),
    setCookie('language', locale, deps.settings, YEAR),
  )
}
