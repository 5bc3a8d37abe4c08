import { speakLanguage } from '../../acts/accounts/speak-language.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { toDeskLocale } from '../../kernel/locale.ts'
import { setCookie } from '../cookies.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { deskPathFrom } from '../own-path.ts'
import { withCookie } from '../with-cookie.ts'
import { accountPage } from './account.page.ts'

const SMALL_BODY = 8 * 1024
const YEAR = 365 * 24 * 3600

/** What concerns nobody but the officer. */
export function accountRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/account', 'officer', async (request) => accountPage(await deskContextOf(deps, request))),
    post('/desk/account/language', 'officer', SMALL_BODY, (request) => changeLanguage(deps, request)),
  ]
}

async function changeLanguage(deps: DeskDeps, { body, principal }: RouteRequest): Promise<Answer> {
  const locale = toDeskLocale(body.get('locale'))
  if (!locale || principal.kind !== 'officer') return { kind: 'error', status: 422 }
  await speakLanguage(deps, principal.accountId, locale)
  const back = deskRedirect(deps, deskPathFrom(body.get('next')) ?? '/desk')
  return withCookie(back, setCookie('language', locale, deps.settings, YEAR))
}
