import { acceptInvitation, openInvitation } from '../../acts/accounts/accept-invitation.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import type { Invitation } from '../../records/account/invitation.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { accountFault } from '../account/fault-text.ts'
import { setCookie } from '../cookies.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { withCookie } from '../with-cookie.ts'
import { readNewcomer } from './invitation.form.ts'
import { invitationOverPage, joinPage } from './invitation.page.ts'

const LARGEST_BODY = 8 * 1024

/** The address in an invitation, open to whoever holds it. */
export function invitationRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/invitation/:token', 'anyone', (request) => show(deps, request)),
    post('/desk/invitation/:token', 'anyone', LARGEST_BODY, (request) => accept(deps, request)),
  ]
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const invitation = await openInvitation(deps, request.param('token'))
  if (!invitation) return invitationOverPage(context)
  const typed = { login: invitation.email ?? '', name: invitation.name ?? '' }
  return page(deps, context, { invitation, token: request.param('token'), typed })
}

async function accept(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const token = request.param('token')
  const invitation = await openInvitation(deps, token)
  if (!invitation) return invitationOverPage(context)
  const typed = readNewcomer(request.body, context.locale, request.header('user-agent') ?? '')
  const accepted = await acceptInvitation(deps, token, typed)
  if (!accepted.ok) {
    const faults = accepted.faults.map((fault) => accountFault(fault, context.locale))
    return page(deps, context, { invitation, token, typed, faults })
  }
  const text = accountWords(context.locale).welcome(typed.name)
  const on = deskRedirect(deps, '/desk', { text })
  return withCookie(on, setCookie('session', accepted.value, deps.settings))
}

interface Shown {
  readonly invitation: Invitation
  readonly token: string
  readonly typed: { readonly login: string; readonly name: string }
  readonly faults?: readonly LinkedFault[]
}

async function page(
  deps: DeskDeps,
  context: DeskContext,
  { invitation, token, typed: { login, name }, faults = [] }: Shown,
): Promise<Answer> {
  const registers = await namesOf(deps, context, Object.keys(invitation.roles))
  const [role = 'reader'] = Object.values(invitation.roles)
  const setUp = invitation.purpose === 'set-up'
  return joinPage(context, { token, setUp, registers, role, login, name, faults })
}

async function namesOf(
  { database }: DeskDeps,
  { locale }: DeskContext,
  ids: readonly string[],
): Promise<string> {
  const registers = await Promise.all(ids.map((id) => findRegister(database.reads, id)))
  const names = registers.flatMap((register) =>
    register ? [inLocale(register.content.names, locale).text] : [],
  )
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}
