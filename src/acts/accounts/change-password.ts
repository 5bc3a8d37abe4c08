import { ok, refused, type Result } from '../../kernel/result.ts'
import { passwordFault, type PasswordFault } from '../../passwords/password-fault.ts'
import type { Account } from '../../records/account/account.ts'
import { accountById } from '../../records/account/account.view.ts'
import { changePasswordRow } from '../../records/account/credentials.store.ts'
import { forgetDevices } from '../../records/account/device.store.ts'
import { endSessionsOf } from '../../records/account/session.store.ts'
import type { Rows } from '../../records/tx.ts'
import type { AccountDeps } from './account-deps.ts'
import { type Entered, openSession } from './open-session.ts'
import { countSignIn, type Doorstep, settleSignIn } from './sign-in-guard.ts'
import { whoIsWaiting } from './who-is-signed-in.ts'

export type NewPasswordFault =
  | PasswordFault
  /** The rules ask for another one than the last few. */
  | { readonly kind: 'password-former' }
  | { readonly kind: 'busy' }

export type ChangePasswordFault =
  | NewPasswordFault
  | { readonly kind: 'current-password-wrong' }
  | { readonly kind: 'too-many-tries' }
  | { readonly kind: 'sign-in-over' }

/** Whether somebody who is signed in knows their password still: asked before anything that a passer-by must not do. */
export async function confirmPassword(
  deps: AccountDeps,
  account: Account,
  password: string,
  doorstep: Doorstep,
): Promise<Result<null, ChangePasswordFault>> {
  const counted = await countSignIn(deps, { login: account.login, accountId: account.id }, doorstep)
  if (!counted) return refused({ kind: 'too-many-tries' })
  const matches = await deps.passwords.matches(password, account.password)
  if (matches === 'busy') return refused({ kind: 'busy' })
  if (!matches) return refused({ kind: 'current-password-wrong' })
  await deps.database.transaction((rows) => settleSignIn(rows, counted))
  return ok(null)
}

/** Changes an officer's own password: every session ends, and this browser gets a new one. */
export async function changePassword(
  deps: AccountDeps,
  accountId: string,
  given: { readonly current: string; readonly password: string; readonly doorstep: Doorstep },
): Promise<Result<Entered, ChangePasswordFault>> {
  const account = await accountById(deps.database.reads, accountId)
  if (!account) return refused({ kind: 'sign-in-over' })
  const { current, password, doorstep } = given
  const confirmed = await confirmPassword(deps, account, current, doorstep)
  if (!confirmed.ok) return confirmed
  return enterWithNewPassword(deps, account, password, doorstep)
}

/** Completes a sign-in for which the rules asked for a new password. */
export async function renewPassword(
  deps: AccountDeps,
  token: string | undefined,
  { password, doorstep }: { readonly password: string; readonly doorstep: Doorstep },
): Promise<Result<Entered, ChangePasswordFault>> {
  const account = await whoIsWaiting(deps, token, 'new-password')
  if (!account) return refused({ kind: 'sign-in-over' })
  return enterWithNewPassword(deps, account, password, doorstep)
}

async function enterWithNewPassword(
  deps: AccountDeps,
  account: Account,
  password: string,
  doorstep: Doorstep,
): Promise<Result<Entered, NewPasswordFault>> {
  const made = await toNewPassword(deps, account, password)
  if (!made.ok) return made
  const at = deps.clock.now()
  return deps.database.transaction(async (rows) => {
    await putPassword(deps, rows, account, made.value, at)
    return ok(await openSession(rows, account, { stage: 'open', doorstep, at }))
  })
}

/** What is to be kept of a new password, or what is wrong with it. */
export async function toNewPassword(
  { passwords, settings }: AccountDeps,
  account: Account,
  password: string,
): Promise<Result<string, NewPasswordFault>> {
  const { rules } = settings
  const weak = passwordFault(password, { login: account.login, rules })
  if (weak) return refused(weak)
  const former = rules.former > 0 ? [account.password, ...account.formerPasswords].slice(0, rules.former) : []
  for (const kept of former) {
    const same = await passwords.matches(password, kept)
    if (same) return refused({ kind: same === 'busy' ? 'busy' : 'password-former' })
  }
  const kept = await passwords.hash(password)
  return kept === 'busy' ? refused({ kind: 'busy' }) : ok(kept)
}

/** With a new password every session ends, and no browser is known any more. */
export async function putPassword(
  { settings }: AccountDeps,
  rows: Rows,
  account: Account,
  kept: string,
  at: string,
): Promise<void> {
  await changePasswordRow(rows, account, kept, { at, former: settings.rules.former })
  await endSessionsOf(rows, account.id)
  await forgetDevices(rows, account.id)
}
