import type { Entered } from '../acts/accounts/open-session.ts'
import type { Doorstep } from '../acts/accounts/sign-in-guard.ts'
import type { Answer, RouteRequest } from '../http/route.ts'
import { readCookie, setCookie } from './cookies.ts'
import type { DeskDeps } from './desk-deps.ts'
import { deskRedirect } from './desk-page.ts'
import type { Flash } from './flash.ts'
import { withCookie } from './with-cookie.ts'

const YEAR = 365 * 24 * 3600

/** From where a request tries to come in. */
export function doorstepOf({ settings }: DeskDeps, { header, client }: RouteRequest): Doorstep {
  const device = readCookie(header('cookie'), 'device', settings)
  return { agent: header('user-agent') ?? '', address: client, device }
}

/** Where somebody who has shown who they are goes on: to the desk, or to what their sign-in still lacks. */
export function goOn(deps: DeskDeps, { token, stage, device }: Entered, next: string, flash?: Flash): Answer {
  const lacking = { 'second-step': 'code', 'new-password': 'new-password' } as const
  const to = stage === 'open' ? next : `/desk/sign-in/${lacking[stage]}?next=${encodeURIComponent(next)}`
  const on = withCookie(
    deskRedirect(deps, to, stage === 'open' ? flash : undefined),
    setCookie('session', token, deps.settings),
  )
  return device ? withCookie(on, setCookie('device', device, deps.settings, YEAR)) : on
}

/** The cookie of the session that a request carries. */
export function sessionCookie({ settings }: DeskDeps, { header }: RouteRequest): string | undefined {
  return readCookie(header('cookie'), 'session', settings)
}
