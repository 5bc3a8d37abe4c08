import type { Id } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import type { Account } from '../../records/account/account.ts'
import { accountById } from '../../records/account/account.view.ts'
import { replaceRecoveryCodes, setTotp } from '../../records/account/credentials.store.ts'
import { useInvitation } from '../../records/account/invitation.store.ts'
import { type Act, type ActFault, inRegister, performWithin } from '../../records/perform.ts'
import { openInvitation } from './accept-invitation.ts'
import type { AccountDeps } from './account-deps.ts'
import { type NewPasswordFault, putPassword, toNewPassword } from './change-password.ts'
import { type Entered, openSession } from './open-session.ts'
import type { Doorstep } from './sign-in-guard.ts'

export type ChoosePasswordFault = ActFault | NewPasswordFault | { readonly kind: 'invitation-over' }

interface Chosen {
  readonly account: Account
  readonly token: string
  readonly kept: string
  readonly deps: AccountDeps
}

/** Every session ends, and the second step with them: the telephone may be what was lost. */
const putChosenPassword: Act<Chosen, null, { readonly kind: 'invitation-over' }> = {
  name: 'choose-password',
  right: 'officer',
  run: async (tx, { account, token, kept, deps }) => {
    if (!(await useInvitation(tx.rows, token, tx.at))) return refused({ kind: 'invitation-over' })
    await putPassword(deps, tx.rows, account, kept, tx.at)
    await setTotp(tx.rows, account.id, null, null)
    await replaceRecoveryCodes(tx.rows, account.id, [])
    tx.changes.push({ noun: 'account', id: account.id, version: 1, what: 'changed', role: 'password chosen' })
    return ok(null)
  },
}

/** Somebody who was given a link chooses a new password, and is signed in. */
export async function choosePassword(
  deps: AccountDeps,
  token: string,
  { password, doorstep }: { readonly password: string; readonly doorstep: Doorstep },
): Promise<Result<Entered, ChoosePasswordFault>> {
  const invitation = await openInvitation(deps, token)
  const account = invitation?.accountId && (await accountById(deps.database.reads, invitation.accountId))
  const [registerId] = Object.keys(invitation?.roles ?? {}) as Id<'register'>[] // written from an id of a register
  if (!account || !registerId) return refused({ kind: 'invitation-over' })
  const made = await toNewPassword(deps, account, password)
  if (!made.ok) return made
  const principal = { kind: 'officer', accountId: account.id, roles: new Map() } as const
  return inRegister<Entered, ChoosePasswordFault>(deps, { principal, registerId }, async (tx) => {
    const chosen = { account, token, kept: made.value, deps }
    const put = await performWithin(tx, putChosenPassword, chosen)
    if (!put.ok) return put
    return ok(await openSession(tx.rows, account, { stage: 'open', doorstep, at: tx.at }))
  })
}
