import { endOwnOtherSessions, endOwnSession, rename } from '../../acts/accounts/manage-own-account.ts'
import { speakLanguage } from '../../acts/accounts/speak-language.ts'
import { liveSession } from '../../acts/accounts/who-is-signed-in.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { toDeskLocale } from '../../kernel/locale.ts'
import { accountById } from '../../records/account/account.view.ts'
import { sessionsOf } from '../../records/account/session.view.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { setCookie } from '../cookies.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { sessionCookie } from '../entered.ts'
import { deskPathFrom } from '../own-path.ts'
import { withCookie } from '../with-cookie.ts'
import { type AccountPage, accountPage } from './account.page.ts'
import { accountFaults } from './fault-text.ts'

const SMALL_BODY = 8 * 1024
const YEAR = 365 * 24 * 3600
const HERE = '/desk/account'

/** What concerns nobody but the officer. */
export function accountRoutes(deps: DeskDeps): Route[] {
  return [
    get(HERE, 'officer', (request) => show(deps, request)),
    post('/desk/account/name', 'officer', SMALL_BODY, (request) => saveName(deps, request)),
    post('/desk/account/sessions/end', 'officer', SMALL_BODY, (request) => endSessions(deps, request)),
    post('/desk/account/language', 'officer', SMALL_BODY, (request) => changeLanguage(deps, request)),
  ]
}

type Shown = Pick<AccountPage, 'faults' | 'typedName' | 'status'>

async function show(deps: DeskDeps, request: RouteRequest, shown: Shown = {}): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const account = await ownAccount(deps, context)
  if (!account) return { kind: 'missing' }
  const sessions = await sessionsOf(deps.database.reads, account.id)
  const current = (await liveSession(deps, sessionCookie(deps, request)))?.id
  return accountPage(context, { ...shown, account, sessions, current })
}

async function ownAccount(deps: DeskDeps, { officer }: DeskContext) {
  return officer ? accountById(deps.database.reads, officer.accountId) : undefined
}

async function saveName(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const context = await deskContextOf(deps, request)
  const typedName = request.body.get('name') ?? ''
  const saved = await rename(deps, context.officer?.accountId ?? '', typedName)
  if (saved.ok) return deskRedirect(deps, HERE, { text: accountWords(context.locale).nameSaved })
  return show(deps, request, {
    faults: accountFaults(saved.faults, context.locale),
    typedName,
    status: 422,
  })
}

async function endSessions(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { officer, locale } = await deskContextOf(deps, request)
  const words = accountWords(locale)
  const which = request.body.get('session') ?? ''
  const accountId = officer?.accountId ?? ''
  if (which === 'others') await endOwnOtherSessions(deps, accountId, sessionCookie(deps, request) ?? '')
  else await endOwnSession(deps, accountId, which)
  return deskRedirect(deps, HERE, {
    text: which === 'others' ? words.sessionsWereEnded : words.sessionWasEnded,
  })
}

async function changeLanguage(deps: DeskDeps, { body, principal }: RouteRequest): Promise<Answer> {
  const locale = toDeskLocale(body.get('locale'))
  if (!locale || principal.kind !== 'officer') return { kind: 'error', status: 422 }
  await speakLanguage(deps, principal.accountId, locale)
  const back = deskRedirect(deps, deskPathFrom(body.get('next')) ?? '/desk')
  return withCookie(back, setCookie('language', locale, deps.settings, YEAR))
}
