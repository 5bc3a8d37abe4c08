import {
  type AdministerFault,
  changeRole,
  endOfficersSessions,
  restoreOfficer,
  suspendOfficer,
} from '../../acts/accounts/administer-officer.ts'
import { offerNewPassword } from '../../acts/accounts/offer-new-password.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { toId } from '../../kernel/ids.ts'
import type { Result } from '../../kernel/result.ts'
import { toRole } from '../../records/account/account.ts'
import { endOf, invitationLink } from '../../records/account/invitation.ts'
import { type ListedOfficer, officerIn } from '../../records/account/officers.view.ts'
import { type ActFault, type Occasion, perform } from '../../records/perform.ts'
import type { AccountWords } from '../../words/desk/accounts/ko.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { type AccountFault, accountFaults } from '../account/fault-text.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { linkPage } from './link.page.ts'
import { officerPage } from './officer.page.ts'

const SMALL_BODY = 8 * 1024
const ONE = '/desk/:register/officers/:account'

/** What a page about one colleague works with. */
interface About {
  readonly context: DeskContext
  readonly occasion: Occasion
  readonly officer: ListedOfficer
  readonly back: string
  readonly words: AccountWords
}

/** One colleague, for the administrators of the register. */
export function officerRoutes(deps: DeskDeps): Route[] {
  const act = (path: string, answer: (about: About, request: RouteRequest) => Promise<Answer>) =>
    post(`${ONE}/${path}`, 'administrator', SMALL_BODY, (request) => withOfficer(deps, request, answer))
  return [
    get(ONE, 'administrator', (request) =>
      withOfficer(deps, request, ({ context, officer, back }) => officerPage(context, { officer, back })),
    ),
    act('role', (about, request) => giveRole(deps, about, request)),
    act('suspend', (about) =>
      done(deps, about, perform(deps, about.occasion, suspendOfficer, about.officer.accountId), (words) =>
        words.suspendedDone(about.officer.name),
      ),
    ),
    act('restore', (about) =>
      done(deps, about, perform(deps, about.occasion, restoreOfficer, about.officer.accountId), (words) =>
        words.restoredDone(about.officer.name),
      ),
    ),
    act('sessions', (about) =>
      done(
        deps,
        about,
        perform(deps, about.occasion, endOfficersSessions, about.officer.accountId),
        (words) => words.endSessionsDone(about.officer.name),
      ),
    ),
    act('password', (about, request) => offerPassword(deps, about, request)),
  ]
}

async function withOfficer(
  deps: DeskDeps,
  request: RouteRequest,
  answer: (about: About, request: RouteRequest) => Promise<Answer>,
): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const { register, locale } = context
  const accountId = toId<'account'>(request.param('account'))
  const officer = register && accountId && (await officerIn(deps.database.reads, register.id, accountId))
  if (!register || !officer) return { kind: 'missing' }
  const occasion = { principal: request.principal, registerId: register.id }
  const back = `/desk/${register.slug}/officers`
  return answer({ context, occasion, officer, back, words: accountWords(locale) }, request)
}

async function giveRole(deps: DeskDeps, about: About, { body }: RouteRequest): Promise<Answer> {
  const { occasion, officer, context } = about
  const role = toRole(body.get('role') ?? '')
  if (!role) return refusal(about, [{ kind: 'role-missing' }])
  const changed = perform(deps, occasion, changeRole, { accountId: officer.accountId, role })
  const roleName = frameWords(context.locale).roles[role]
  return done(deps, about, changed, (words) => words.roleSaved(officer.name, roleName))
}

async function offerPassword(deps: DeskDeps, about: About, { url }: RouteRequest): Promise<Answer> {
  const { occasion, officer, context, words, back } = about
  const made = await perform(deps, occasion, offerNewPassword, officer.accountId)
  if (!made.ok) return refusal(about, made.faults)
  const link = invitationLink(deps.settings.publicAddress ?? url.origin, made.value)
  const until = endOf('new-password', deps.clock.now())
  return linkPage(context, { title: words.newPasswordMade, lead: words.newPasswordCopy, link, until, back })
}

/** Back to the list with what was done, or the page again with what stands in the way. */
async function done(
  deps: DeskDeps,
  about: About,
  performed: Promise<Result<null, AdministerFault | ActFault>>,
  told: (words: AccountWords) => string,
): Promise<Answer> {
  const result = await performed
  return result.ok
    ? deskRedirect(deps, about.back, { text: told(about.words) })
    : refusal(about, result.faults)
}

function refusal({ context, officer, back }: About, found: readonly AccountFault[]): Promise<Answer> {
  return officerPage(context, { officer, back, faults: accountFaults(found, context.locale), status: 422 })
}
