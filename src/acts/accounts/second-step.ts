import { sha256 } from '../../kernel/hash.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { stepOfCode, toRecoveryCode } from '../../passwords/one-time-code.ts'
import type { Sealer } from '../../passwords/sealer.ts'
import type { Account } from '../../records/account/account.ts'
import { countAttempt, forgetAttempts } from '../../records/account/attempt.store.ts'
import { takeRecoveryCode, takeTotpStep } from '../../records/account/credentials.store.ts'
import { endSession } from '../../records/account/session.store.ts'
import type { Rows } from '../../records/tx.ts'
import type { AccountDeps } from './account-deps.ts'
import { type Entered, isPasswordDue, openSession } from './open-session.ts'
import type { Doorstep } from './sign-in-guard.ts'
import { whoIsWaiting } from './who-is-signed-in.ts'

export type SecondStepFault =
  | { readonly kind: 'code-wrong' }
  | { readonly kind: 'too-many-tries' }
  /** The sign-in took too long, or was done from elsewhere: it begins anew. */
  | { readonly kind: 'sign-in-over' }

const MOST_CODES = 10
const MINUTES = 60

/** Completes a sign-in by a code of the authenticator app or, without the telephone, by a recovery code. */
export async function passSecondStep(
  deps: AccountDeps,
  token: string | undefined,
  { code, doorstep }: { readonly code: string; readonly doorstep: Doorstep },
): Promise<Result<Entered, SecondStepFault>> {
  const account = await whoIsWaiting(deps, token, 'second-step')
  if (!account || token === undefined) return refused({ kind: 'sign-in-over' })
  const at = deps.clock.now()
  const bucket = `code:${account.id}`
  const limit = { bucket, most: MOST_CODES, minutes: MINUTES }
  const counted = await deps.database.transaction((rows) => countAttempt(rows, limit, at))
  if (!counted) return refused({ kind: 'too-many-tries' })
  return deps.database.transaction(async (rows): Promise<Result<Entered, SecondStepFault>> => {
    if (!(await takeCode(rows, { account, secrets: deps.totpSecrets }, { code, at })))
      return refused({ kind: 'code-wrong' })
    await forgetAttempts(rows, [bucket])
    await endSession(rows, token)
    const stage = isPasswordDue(account, deps.settings.rules, at) ? 'new-password' : 'open'
    return ok(await openSession(rows, account, { stage, doorstep, at }))
  })
}

/** Each code works once. */
export async function takeCode(
  rows: Rows,
  { account, secrets }: { readonly account: Account; readonly secrets: Sealer },
  { code, at }: { readonly code: string; readonly at: string },
): Promise<boolean> {
  const recovery = toRecoveryCode(code)
  if (recovery) return takeRecoveryCode(rows, account.id, sha256(recovery), at)
  const { totpSecret: sealed } = account
  const step = sealed === null ? undefined : stepOfCode(secrets.open(sealed, account.id), code, at)
  return step !== undefined && takeTotpStep(rows, account.id, step)
}
