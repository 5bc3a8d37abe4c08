import { ok, refused, type Result } from '../../kernel/result.ts'
import { toLogin } from '../../records/account/account.ts'
import { accountByLogin } from '../../records/account/account.view.ts'
import { beginSession, sweepSessions } from '../../records/account/session.store.ts'
import type { AccountDeps } from './account-deps.ts'

export interface SignInTry {
  readonly login: string
  readonly password: string
  readonly agent: string
}

/** Nobody learns whether the name or the password was wrong. */
export type SignInFault = { readonly kind: 'sign-in-wrong' } | { readonly kind: 'busy' }

/** Lets somebody in who knows the password; the output is for the cookie. */
export async function signIn(
  deps: AccountDeps,
  { login: typed, password, agent }: SignInTry,
): Promise<Result<string, SignInFault>> {
  const account = await accountByLogin(deps.database.reads, toLogin(typed) ?? '')
  const matches = await deps.passwords.matches(password, account?.password)
  if (matches === 'busy') return refused({ kind: 'busy' })
  if (!matches || !account) return refused({ kind: 'sign-in-wrong' })
  const at = deps.clock.now()
  const token = await deps.database.transaction(async (rows) => {
    await sweepSessions(rows, oldest(deps, at))
    return beginSession(rows, { accountId: account.id, stage: 'open', agent, at })
  })
  return ok(token)
}

function oldest({ settings }: AccountDeps, at: string): string {
  return new Date(Date.parse(at) - settings.rules.longest * 3_600_000).toISOString()
}
