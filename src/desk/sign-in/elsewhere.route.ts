import { z } from 'zod'
import { acceptElsewhere, connectElsewhere, signInElsewhere } from '../../acts/accounts/sign-on.ts'
import { whoIsSignedIn } from '../../acts/accounts/who-is-signed-in.ts'
import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import type { Identity, SignOn } from '../../sign-on/sign-on.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { accountFaults } from '../account/fault-text.ts'
import { clearCookie, readCookie, setCookie } from '../cookies.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { doorstepOf, goOn, sessionCookie } from '../entered.ts'
import { withCookie } from '../with-cookie.ts'
import { unknownPage } from './elsewhere.page.ts'
import { nextOf } from './sign-in.form.ts'
import { signInPage } from './sign-in.page.ts'

const LONGEST_AWAY = 600
const ACCOUNT = '/desk/account'
const INVITATION = /^\/desk\/invitation\/(?<token>[\w-]{43})$/

/** What the browser keeps while its officer is at the sign-on. */
const awayContent = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), next: z.string() })
type AwayWithNext = z.infer<typeof awayContent>

/** The way in through the city's own sign-on; none where none is configured. */
export function elsewhereRoutes(deps: DeskDeps): Route[] {
  const { signOn } = deps
  if (!signOn) return []
  return [
    get('/desk/sign-in/elsewhere', 'anyone', (request) => begin(deps, signOn, request)),
    get('/desk/sign-in/elsewhere/done', 'anyone', (request) => finish(deps, signOn, request)),
  ]
}

async function begin(deps: DeskDeps, signOn: SignOn, request: RouteRequest): Promise<Answer> {
  const next = nextOf(request.url.searchParams)
  const begun = await signOn.begin()
  if (!begun) return again(deps, request, next, 'signOnAway')
  const kept = Buffer.from(JSON.stringify({ ...begun.away, next })).toString('base64url')
  const away: Answer = {
    kind: 'redirect',
    status: 302,
    to: begun.address,
    headers: [['cache-control', 'no-store']],
  }
  return withCookie(away, setCookie('elsewhere', kept, deps.settings, LONGEST_AWAY))
}

async function finish(deps: DeskDeps, signOn: SignOn, request: RouteRequest): Promise<Answer> {
  const away = readAway(readCookie(request.header('cookie'), 'elsewhere', deps.settings))
  const { url } = request
  const identity = away && (await signOn.finish(url.pathname + url.search, away))
  if (!away || !identity) return again(deps, request, away?.next ?? '/desk', 'signOnRefused')
  const answer = await comeIn(deps, request, identity, away.next)
  return withCookie(answer, clearCookie('elsewhere', deps.settings))
}

/** An invitation is accepted, an account connected, or an officer let in: whatever they set out for. */
async function comeIn(
  deps: DeskDeps,
  request: RouteRequest,
  identity: Identity,
  next: string,
): Promise<Answer> {
  const principal = await whoIsSignedIn(deps, sessionCookie(deps, request))
  const context = await deskContextOf(deps, { ...request, principal })
  const words = accountWords(context.locale)
  if (principal.kind === 'officer' && next === ACCOUNT) {
    const connected = await connectElsewhere(deps, principal.accountId, identity)
    return deskRedirect(deps, ACCOUNT, { text: connected.ok ? words.signOnConnected : words.signOnTaken })
  }
  const doorstep = doorstepOf(deps, request)
  const entered = await signInElsewhere(deps, identity, doorstep)
  if (entered.ok) return goOn(deps, entered.value, next)
  const token = INVITATION.exec(next)?.groups?.token
  return token ? acceptAs(deps, request, context, { identity, token }) : unknownPage(context)
}

async function acceptAs(
  deps: DeskDeps,
  request: RouteRequest,
  context: DeskContext,
  { identity, token }: { readonly identity: Identity; readonly token: string },
): Promise<Answer> {
  const { locale } = context
  const given = { identity, locale, doorstep: doorstepOf(deps, request) }
  const accepted = await acceptElsewhere(deps, token, given)
  if (!accepted.ok) return unknownPage(context, accountFaults(accepted.faults, locale))
  const text = accountWords(locale).welcome(identity.name ?? identity.email ?? '')
  return goOn(deps, accepted.value, '/desk', { text })
}

async function again(
  deps: DeskDeps,
  request: RouteRequest,
  next: string,
  why: 'signOnAway' | 'signOnRefused',
): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const faults = [{ message: accountWords(context.locale)[why], field: null }]
  return signInPage(context, { next, faults, status: why === 'signOnAway' ? 503 : 422 })
}

/** Undefined for what we did not write, or what was kept too long. */
function readAway(kept: string | undefined): AwayWithNext | undefined {
  if (kept === undefined) return undefined
  try {
    return awayContent.safeParse(JSON.parse(Buffer.from(kept, 'base64url').toString())).data
  } catch {
    return undefined
  }
}
