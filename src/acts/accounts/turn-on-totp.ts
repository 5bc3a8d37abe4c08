import { sha256 } from '../../kernel/hash.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { isTotpSecret, newRecoveryCodes, stepOfCode, toRecoveryCode } from '../../passwords/one-time-code.ts'
import { accountById } from '../../records/account/account.view.ts'
import { replaceRecoveryCodes, setTotp } from '../../records/account/credentials.store.ts'
import type { Rows } from '../../records/tx.ts'
import type { AccountDeps } from './account-deps.ts'
import { type ChangePasswordFault, confirmPassword } from './change-password.ts'
import type { Doorstep } from './sign-in-guard.ts'

export type TotpFault = ChangePasswordFault | { readonly kind: 'code-wrong' } | { readonly kind: 'totp-on' }

export interface TotpOffer {
  /** As the app was shown it. */
  readonly secret: string
  /** What the app shows now: it has read the secret rightly. */
  readonly code: string
  readonly password: string
  readonly doorstep: Doorstep
}

/** From now on signing in takes a code as well; the output are the recovery codes, to be shown once. */
export async function turnOnTotp(
  deps: AccountDeps,
  accountId: string,
  { secret, code, password, doorstep }: TotpOffer,
): Promise<Result<readonly string[], TotpFault>> {
  const account = await accountById(deps.database.reads, accountId)
  if (!account) return refused({ kind: 'sign-in-over' })
  if (account.totpSecret !== null) return refused({ kind: 'totp-on' })
  const step = isTotpSecret(secret) ? stepOfCode(secret, code, deps.clock.now()) : undefined
  if (step === undefined) return refused({ kind: 'code-wrong' })
  const confirmed = await confirmPassword(deps, account, password, doorstep)
  if (!confirmed.ok) return confirmed
  return deps.database.transaction(async (rows) => {
    await setTotp(rows, accountId, deps.totpSecrets.seal(secret, accountId), step)
    return ok(await giveRecoveryCodes(rows, accountId))
  })
}

/** Signing in takes the password alone again. */
export async function turnOffTotp(
  deps: AccountDeps,
  accountId: string,
  { password, doorstep }: Pick<TotpOffer, 'password' | 'doorstep'>,
): Promise<Result<null, TotpFault>> {
  const account = await accountById(deps.database.reads, accountId)
  if (!account) return refused({ kind: 'sign-in-over' })
  const confirmed = await confirmPassword(deps, account, password, doorstep)
  if (!confirmed.ok) return confirmed
  return deps.database.transaction(async (rows) => {
    await setTotp(rows, accountId, null, null)
    await replaceRecoveryCodes(rows, accountId, [])
    return ok(null)
  })
}

/** New recovery codes; the earlier ones work no more. */
export async function renewRecoveryCodes(
  deps: AccountDeps,
  accountId: string,
  { password, doorstep }: Pick<TotpOffer, 'password' | 'doorstep'>,
): Promise<Result<readonly string[], TotpFault>> {
  const account = await accountById(deps.database.reads, accountId)
  if (!account || account.totpSecret === null) return refused({ kind: 'sign-in-over' })
  const confirmed = await confirmPassword(deps, account, password, doorstep)
  if (!confirmed.ok) return confirmed
  return deps.database.transaction(async (rows) => ok(await giveRecoveryCodes(rows, accountId)))
}

async function giveRecoveryCodes(rows: Rows, accountId: string): Promise<readonly string[]> {
  const codes = newRecoveryCodes()
  const hashes = codes.map((code) => sha256(toRecoveryCode(code) ?? code))
  await replaceRecoveryCodes(rows, accountId, hashes)
  return codes
}
