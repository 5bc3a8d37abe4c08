import { endSession } from '../../records/account/session.store.ts'
import type { AccountDeps } from './account-deps.ts'

/** Ends the session behind a cookie, at once and everywhere. */
export async function signOut({ database }: AccountDeps, token: string): Promise<void> {
  await database.transaction((rows) => endSession(rows, token))
}
