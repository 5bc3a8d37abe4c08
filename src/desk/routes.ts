import type { Route } from '../http/route.ts'
import { accountRoutes } from './account/account.route.ts'
import { passwordRoutes } from './account/password.route.ts'
import { secondStepRoutes } from './account/second-step/second-step.route.ts'
import type { DeskDeps } from './desk-deps.ts'
import { homeRoutes } from './home/home.route.ts'
import { invitationRoutes } from './invitation/invitation.route.ts'
import { officerRoutes } from './officers/officer.route.ts'
import { officersRoutes } from './officers/officers.route.ts'
import { nextStepRoutes } from './sign-in/next-step.route.ts'
import { signInRoutes } from './sign-in/sign-in.route.ts'

/** Every address of the officers' side; those below a register come last, since a register could be called anything. */
export function deskRoutes(deps: DeskDeps): Route[] {
  return [
    ...signInRoutes(deps),
    ...nextStepRoutes(deps),
    ...invitationRoutes(deps),
    ...accountRoutes(deps),
    ...passwordRoutes(deps),
    ...secondStepRoutes(deps),
    ...homeRoutes(deps),
    ...officersRoutes(deps),
    ...officerRoutes(deps),
  ]
}
