import type { Route } from '../http/route.ts'
import { accountRoutes } from './account/account.route.ts'
import type { DeskDeps } from './desk-deps.ts'
import { homeRoutes } from './home/home.route.ts'
import { invitationRoutes } from './invitation/invitation.route.ts'
import { signInRoutes } from './sign-in/sign-in.route.ts'

/** Every address of the officers' side; those below a register come last, since a register could be called anything. */
export function deskRoutes(deps: DeskDeps): Route[] {
  return [...signInRoutes(deps), ...invitationRoutes(deps), ...accountRoutes(deps), ...homeRoutes(deps)]
}
