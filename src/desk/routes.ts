import type { Route } from '../http/route.ts'
import { accountRoutes } from './account/account.route.ts'
import { passwordRoutes } from './account/password.route.ts'
import { secondStepRoutes } from './account/second-step/second-step.route.ts'
import type { DeskDeps } from './desk-deps.ts'
import { editingRoutes } from './editing/routes.ts'
import { findRoutes } from './find/find.route.ts'
import { homeRoutes } from './home/home.route.ts'
import { importRoutes } from './import/import.route.ts'
import { invitationRoutes } from './invitation/invitation.route.ts'
import { lookRoutes } from './look/look.route.ts'
import { ownWordsRoutes } from './own-words/own-words.route.ts'
import { publishRoutes } from './publish/publish.route.ts'
import { residentsRoutes } from './residents/residents.route.ts'
import { reviewRoutes } from './review/review.route.ts'
import { officerRoutes } from './officers/officer.route.ts'
import { officersRoutes } from './officers/officers.route.ts'
import { elsewhereRoutes } from './sign-in/elsewhere.route.ts'
import { mediaRoutes } from './media/media.route.ts'
import { nextStepRoutes } from './sign-in/next-step.route.ts'
import { signInRoutes } from './sign-in/sign-in.route.ts'
import { sourcesRoutes } from './sources/sources.route.ts'
import { systemsRoutes } from './systems/systems.route.ts'

/** Every address of the officers' side; those below a register come last, since a register could be called anything. */
export function deskRoutes(deps: DeskDeps): Route[] {
  return [
    ...signInRoutes(deps),
    ...nextStepRoutes(deps),
    ...elsewhereRoutes(deps),
    ...invitationRoutes(deps),
    ...accountRoutes(deps),
    ...passwordRoutes(deps),
    ...secondStepRoutes(deps),
    ...homeRoutes(deps),
    ...officersRoutes(deps),
    ...officerRoutes(deps),
    ...lookRoutes(deps),
    ...systemsRoutes(deps),
    ...ownWordsRoutes(deps),
    ...importRoutes(deps),
    ...reviewRoutes(deps),
    ...publishRoutes(deps),
    ...sourcesRoutes(deps),
    ...residentsRoutes(deps),
    ...findRoutes(deps),
    ...mediaRoutes(deps),
    ...editingRoutes(deps),
  ]
}
