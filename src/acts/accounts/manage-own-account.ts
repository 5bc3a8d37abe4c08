import { toPersonName } from '../../records/account/account.ts'
import { changeName } from '../../records/account/account.store.ts'
import { endOneSession, endOtherSessions } from '../../records/account/session.store.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { AccountDeps } from './account-deps.ts'

/** An officer writes their own name anew. */
export async function rename(
  { database }: AccountDeps,
  accountId: string,
  typed: string,
): Promise<Result<string, { readonly kind: 'name-missing' }>> {
  const name = toPersonName(typed)
  if (name === undefined) return refused({ kind: 'name-missing' })
  await database.transaction((rows) => changeName(rows, accountId, name))
  return ok(name)
}

/** Ends one of an officer's own sessions, as of a browser in another office. */
export async function endOwnSession(
  { database }: AccountDeps,
  accountId: string,
  sessionId: string,
): Promise<void> {
  await database.transaction((rows) => endOneSession(rows, accountId, sessionId))
}

/** Ends all of an officer's sessions but the one that asks. */
export async function endOwnOtherSessions(
  { database }: AccountDeps,
  accountId: string,
  token: string,
): Promise<void> {
  await database.transaction((rows) => endOtherSessions(rows, accountId, token))
}
