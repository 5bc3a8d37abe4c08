import { ANYONE, type Principal } from '../../records/account/principal.ts'
import { isLive, isToBeNoted } from '../../records/account/session.ts'
import { noteSeen } from '../../records/account/session.store.ts'
import { principalBehind, sessionBehind } from '../../records/account/session.view.ts'
import type { AccountDeps } from './account-deps.ts'

/** Who carries this cookie, asked anew for each request, so that an ended session has ended everywhere. */
export async function whoIsSignedIn(deps: AccountDeps, token: string | undefined): Promise<Principal> {
  if (token === undefined) return ANYONE
  const { database, clock, settings } = deps
  const session = await sessionBehind(database.reads, token)
  const now = clock.now()
  if (!session || session.stage !== 'open' || !isLive(session, now, settings.rules)) return ANYONE
  if (isToBeNoted(session, now, settings.rules))
    await database.transaction((rows) => noteSeen(rows, session.id, now))
  return principalBehind(database.reads, session.accountId)
}
