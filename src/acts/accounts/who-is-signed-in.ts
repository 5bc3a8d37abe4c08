import type { Account } from '../../records/account/account.ts'
import { accountById } from '../../records/account/account.view.ts'
import { ANYONE, type Principal } from '../../records/account/principal.ts'
import { isLive, isToBeNoted, type Session, type SessionStage } from '../../records/account/session.ts'
import { noteSeen } from '../../records/account/session.store.ts'
import { principalBehind, sessionBehind } from '../../records/account/session.view.ts'
import type { AccountDeps } from './account-deps.ts'

/** Who carries this cookie, asked anew for each request, so that an ended session has ended everywhere. */
export async function whoIsSignedIn(deps: AccountDeps, token: string | undefined): Promise<Principal> {
  const session = await liveSession(deps, token)
  if (session?.stage !== 'open') return ANYONE
  const { database, clock, settings } = deps
  const now = clock.now()
  if (isToBeNoted(session, now, settings.rules))
    await database.transaction((rows) => noteSeen(rows, session.id, now))
  return principalBehind(database.reads, session.accountId)
}

/** Whose sign-in waits for this stage; undefined when none does, or when it waited too long. */
export async function whoIsWaiting(
  deps: AccountDeps,
  token: string | undefined,
  stage: SessionStage,
): Promise<Account | undefined> {
  const session = await liveSession(deps, token)
  return session?.stage === stage ? accountById(deps.database.reads, session.accountId) : undefined
}

/** The session of this cookie, if it lives. */
export async function liveSession(
  { database, clock, settings }: AccountDeps,
  token: string | undefined,
): Promise<Session | undefined> {
  if (token === undefined) return undefined
  const session = await sessionBehind(database.reads, token)
  return session && isLive(session, clock.now(), settings.rules) ? session : undefined
}
