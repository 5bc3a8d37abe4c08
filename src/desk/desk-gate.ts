import { whoIsSignedIn } from '../acts/accounts/who-is-signed-in.ts'
import type { Gate } from '../http/gate.ts'
import { registerIdOf } from '../records/register/register.view.ts'
import { readCookie } from './cookies.ts'
import type { DeskMeans } from './desk-deps.ts'

/** Who stands behind a request: the officer whose session its cookie is, asked of the rows each time. */
export function deskGate(deps: DeskMeans): Gate {
  return {
    principalOf: (headers) =>
      whoIsSignedIn(deps, readCookie(headers.get('cookie'), 'session', deps.settings)),
    registerIdOf: (slug) => registerIdOf(deps.database.reads, slug),
  }
}

/** Where an officer signs in and then goes on to `path`. */
export function signInAddress(path: string): string {
  return `/desk/sign-in?next=${encodeURIComponent(path)}`
}
