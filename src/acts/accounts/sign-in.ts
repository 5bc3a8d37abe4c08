import { ok, refused, type Result } from '../../kernel/result.ts'
import type { SignInRules } from '../../passwords/rules.ts'
import { type Account, toLogin } from '../../records/account/account.ts'
import { accountByLogin } from '../../records/account/account.view.ts'
import type { SessionStage } from '../../records/account/session.ts'
import { sweepSessions } from '../../records/account/session.store.ts'
import type { AccountDeps } from './account-deps.ts'
import { type Entered, isPasswordDue, openSession } from './open-session.ts'
import { countSignIn, type Doorstep, settleSignIn } from './sign-in-guard.ts'

export interface SignInTry {
  readonly login: string
  readonly password: string
  readonly doorstep: Doorstep
}

export type SignInFault =
  /** Nobody learns whether the name or the password was wrong. */
  { readonly kind: 'sign-in-wrong' } | { readonly kind: 'too-many-tries' } | { readonly kind: 'busy' }

/** Lets somebody in who knows the password, as far as the next step where one is asked for. */
export async function signIn(
  deps: AccountDeps,
  { login, password, doorstep }: SignInTry,
): Promise<Result<Entered, SignInFault>> {
  const account = await accountByLogin(deps.database.reads, toLogin(login) ?? '')
  const counted = await countSignIn(deps, { login, accountId: account?.id }, doorstep)
  if (!counted) return refused({ kind: 'too-many-tries' })
  const matches = await deps.passwords.matches(password, account?.password)
  if (matches === 'busy') return refused({ kind: 'busy' })
  if (!matches || !account) return refused({ kind: 'sign-in-wrong' })
  const at = deps.clock.now()
  return deps.database.transaction(async (rows) => {
    await settleSignIn(rows, counted)
    await sweepSessions(rows, oldest(deps, at))
    return ok(
      await openSession(rows, account, { stage: stageFor(account, deps.settings.rules, at), doorstep, at }),
    )
  })
}

/** What is still missing after the password. */
function stageFor(account: Account, rules: SignInRules, at: string): SessionStage {
  if (account.totpSecret !== null) return 'second-step'
  return isPasswordDue(account, rules, at) ? 'new-password' : 'open'
}

function oldest({ settings }: AccountDeps, at: string): string {
  return new Date(Date.parse(at) - settings.rules.longest * 3_600_000).toISOString()
}
