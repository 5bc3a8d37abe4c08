import { acceptInvitation, openInvitation } from '../../acts/accounts/accept-invitation.ts'
import { choosePassword } from '../../acts/accounts/choose-password.ts'
import { joinWithAccount } from '../../acts/accounts/join-with-account.ts'
import { whoIsSignedIn } from '../../acts/accounts/who-is-signed-in.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import type { Invitation } from '../../records/account/invitation.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { accountFaults, faultStatus } from '../account/fault-text.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { doorstepOf, goOn, sessionCookie } from '../entered.ts'
import { readNewcomer } from './invitation.form.ts'
import { choosePage, invitationOverPage, type InvitationShown, joinPage } from './invitation.page.ts'
import { invitedTo } from './invited-to.ts'

const LARGEST_BODY = 8 * 1024

/** The address in an invitation, open to whoever holds it. */
export function invitationRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/invitation/:token', 'anyone', (request) => show(deps, request)),
    post('/desk/invitation/:token', 'anyone', LARGEST_BODY, (request) => accept(deps, request)),
    post('/desk/invitation/:token/join', 'anyone', LARGEST_BODY, (request) => join(deps, request)),
  ]
}

/** Whoever is signed in is greeted as such, though nobody has to be. */
async function contextFor(deps: DeskDeps, request: RouteRequest): Promise<DeskContext> {
  const principal = await whoIsSignedIn(deps, sessionCookie(deps, request))
  return deskContextOf(deps, { ...request, principal })
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await contextFor(deps, request)
  const token = request.param('token')
  const invitation = await openInvitation(deps, token)
  if (!invitation) return invitationOverPage(context)
  return page(deps, context, invitation, {
    token,
    login: invitation.email ?? '',
    name: invitation.name ?? '',
  })
}

async function accept(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await contextFor(deps, request)
  const token = request.param('token')
  const invitation = await openInvitation(deps, token)
  if (!invitation) return invitationOverPage(context)
  const words = accountWords(context.locale)
  const doorstep = doorstepOf(deps, request)
  const typed = readNewcomer(request.body, context.locale, doorstep)
  const entered =
    invitation.purpose === 'new-password'
      ? await choosePassword(deps, token, { password: typed.password, doorstep })
      : await acceptInvitation(deps, token, typed)
  if (entered.ok) {
    const text = invitation.purpose === 'new-password' ? words.passwordSaved : words.welcome(typed.name)
    return goOn(deps, entered.value, '/desk', { text })
  }
  const faults = accountFaults(entered.faults, context.locale)
  const { login, name } = typed
  return page(deps, context, invitation, { token, login, name, faults, status: faultStatus(entered.faults) })
}

async function join(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await contextFor(deps, request)
  const token = request.param('token')
  const invitation = await openInvitation(deps, token)
  if (!invitation) return invitationOverPage(context)
  if (!context.officer) return deskRedirect(deps, `/desk/invitation/${token}`)
  const joined = await joinWithAccount(deps, token, context.officer.accountId)
  if (joined.ok) return deskRedirect(deps, '/desk', { text: accountWords(context.locale).joined })
  const faults = accountFaults(joined.faults, context.locale)
  return page(deps, context, invitation, { token, login: '', name: '', faults, status: 422 })
}

async function page(
  deps: DeskDeps,
  context: DeskContext,
  invitation: Invitation,
  shown: InvitationShown,
): Promise<Answer> {
  const to = await invitedTo(deps, context, invitation)
  if (!to) return invitationOverPage(context)
  return invitation.purpose === 'new-password' ? choosePage(context, to, shown) : joinPage(context, to, shown)
}
