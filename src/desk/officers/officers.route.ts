import { inviteOfficer } from '../../acts/accounts/invite-officer.ts'
import { mailInvitation } from '../../acts/accounts/mail-invitation.ts'
import { withdrawInvitation } from '../../acts/accounts/withdraw-invitation.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { endOf, invitationLink } from '../../records/account/invitation.ts'
import { officersOf, openInvitations } from '../../records/account/officers.view.ts'
import type { Role } from '../../records/account/principal.ts'
import { perform } from '../../records/perform.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { momentText } from '../../words/desk/moment.ts'
import { type AccountFault, accountFaults } from '../account/fault-text.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { readInviteForm } from './invite.form.ts'
import { linkPage } from './link.page.ts'
import { type OfficersPage, officersPage } from './officers.page.ts'

const SMALL_BODY = 8 * 1024

/** Who works in a register: for its administrators. */
export function officersRoutes(deps: DeskDeps): Route[] {
  const withdrawn = '/desk/:register/officers/invitations/:invitation/withdraw'
  return [
    get('/desk/:register/officers', 'administrator', (request) => show(deps, request)),
    post('/desk/:register/officers/invite', 'administrator', SMALL_BODY, (request) => invite(deps, request)),
    post(withdrawn, 'administrator', SMALL_BODY, (request) => withdraw(deps, request)),
  ]
}

type Shown = Pick<OfficersPage, 'typed' | 'faults' | 'status'>

async function show(deps: DeskDeps, request: RouteRequest, shown: Shown = {}): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { register } = context
  if (!register) return { kind: 'missing' }
  const { reads } = deps.database
  return officersPage(context, {
    ...shown,
    here: `/desk/${register.slug}/officers`,
    officers: await officersOf(reads, register.id),
    invitations: await openInvitations(reads, register.id, deps.clock.now()),
    mail: deps.mailer !== undefined,
  })
}

async function invite(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { register } = context
  const { principal, body } = request
  if (!register) return { kind: 'missing' }
  const form = readInviteForm(body)
  if (!form.ok) return refusal(deps, request, context, form.faults)
  const made = await perform(deps, { principal, registerId: register.id }, inviteOfficer, form.value)
  if (!made.ok) return refusal(deps, request, context, made.faults)
  const link = invitationLink(deps.settings.publicAddress ?? request.url.origin, made.value)
  return linkMade(deps, context, { link, email: form.value.email, role: form.value.role })
}

interface Made {
  readonly link: string
  readonly email: string | null
  readonly role: Role
}

async function linkMade(deps: DeskDeps, context: DeskContext, { link, email, role }: Made): Promise<Answer> {
  const { locale, timeZone, register } = context
  const words = accountWords(locale)
  const home = inLocale(register?.names ?? {}, locale).text
  const until = endOf('join', deps.clock.now())
  const told = momentText(until, locale, timeZone)
  const text = words.mailText(home, frameWords(locale).roles[role], link, told)
  const mailed = await mailInvitation(deps, email, { subject: words.mailSubject(home), text })
  const leads = {
    sent: words.invitedMailed(email ?? ''),
    failed: words.invitedMailFailed(email ?? ''),
    off: words.invitedCopy,
  }
  const back = `/desk/${register?.slug}/officers`
  return linkPage(context, { title: words.invitedTitle, lead: leads[mailed], link, until, back })
}

async function refusal(
  deps: DeskDeps,
  request: RouteRequest,
  { locale }: DeskContext,
  found: readonly AccountFault[],
): Promise<Answer> {
  const typed = (name: string) => request.body.get(name) ?? ''
  return show(deps, request, {
    typed: { name: typed('name'), email: typed('email'), role: typed('role') },
    faults: accountFaults(found, locale),
    status: 422,
  })
}

async function withdraw(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { locale, register } = await deskContextOf(deps, request)
  if (!register) return { kind: 'missing' }
  const occasion = { principal: request.principal, registerId: register.id }
  const done = await perform(deps, occasion, withdrawInvitation, request.param('invitation'))
  const words = accountWords(locale)
  const text = done.ok ? words.invitationWithdrawn : words.invitationOverTitle
  return deskRedirect(deps, `/desk/${register.slug}/officers`, { text })
}
