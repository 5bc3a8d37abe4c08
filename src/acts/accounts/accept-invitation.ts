import { type Id, newId } from '../../kernel/ids.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { passwordFault, type PasswordFault } from '../../passwords/password-fault.ts'
import { toLogin, toPersonName } from '../../records/account/account.ts'
import { addAccount, type NewAccount } from '../../records/account/account.store.ts'
import { isAnyAccount } from '../../records/account/account.view.ts'
import { type Invitation, isOpen } from '../../records/account/invitation.ts'
import { useInvitation } from '../../records/account/invitation.store.ts'
import { invitationBehind } from '../../records/account/invitation.view.ts'
import { lockHistory } from '../../records/history/history.store.ts'
import { type ActFault, inRegister, performWithin } from '../../records/perform.ts'
import { inOtherRegister, type Tx } from '../../records/tx.ts'
import type { AccountDeps } from './account-deps.ts'
import { type JoinFault, joinRegister } from './join-register.ts'
import { type Entered, openSession } from './open-session.ts'
import type { Doorstep } from './sign-in-guard.ts'

/** What somebody who was invited says of themselves. */
export interface Newcomer {
  readonly login: string
  readonly name: string
  readonly password: string
  readonly locale: DeskLocale
  readonly doorstep: Doorstep
}

export type AcceptFault =
  | ActFault
  | JoinFault
  | PasswordFault
  | { readonly kind: 'invitation-over' }
  | { readonly kind: 'login-wrong' }
  | { readonly kind: 'login-taken' }
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'busy' }

/** Whether the link still leads anywhere. */
export async function openInvitation(deps: AccountDeps, token: string): Promise<Invitation | undefined> {
  const invitation = await invitationBehind(deps.database.reads, token)
  if (!invitation || !isOpen(invitation, deps.clock.now())) return undefined
  if (invitation.purpose === 'set-up' && (await isAnyAccount(deps.database.reads))) return undefined
  return invitation
}

/** Makes the account of somebody who was invited, with the roles that the invitation gives, and signs them in. */
export async function acceptInvitation(
  deps: AccountDeps,
  token: string,
  newcomer: Newcomer,
): Promise<Result<Entered, AcceptFault>> {
  const invitation = await openInvitation(deps, token)
  const [registerId] = registersOf(invitation)
  if (!invitation || !registerId || invitation.accountId !== null) return refused({ kind: 'invitation-over' })
  const account = await toNewAccount(deps, invitation, newcomer)
  if (!account.ok) return account
  const principal = { kind: 'officer', accountId: account.value.id, roles: new Map() } as const
  return inRegister<Entered, AcceptFault>(deps, { principal, registerId }, async (tx) => {
    await lockHistory(tx) // of two who use a link at once, the second waits here and finds it used
    if (invitation.purpose === 'set-up' && (await isAnyAccount(tx.rows)))
      return refused({ kind: 'invitation-over' })
    if (!(await useInvitation(tx.rows, token, tx.at))) return refused({ kind: 'invitation-over' })
    if (!(await addAccount(tx.rows, account.value, tx.at))) return refused({ kind: 'login-taken' })
    const joined = await joinAll(tx, invitation, account.value.id)
    if (!joined.ok) return joined
    const { doorstep } = newcomer
    return ok(await openSession(tx.rows, account.value, { stage: 'open', doorstep, at: tx.at }))
  })
}

function registersOf(invitation: Invitation | undefined): Id<'register'>[] {
  return Object.keys(invitation?.roles ?? {}).sort() as Id<'register'>[] // written from ids of registers
}

async function toNewAccount(
  { passwords, settings }: AccountDeps,
  { email }: Invitation,
  { login: typed, name: typedName, password, locale }: Newcomer,
): Promise<Result<NewAccount, AcceptFault>> {
  const login = toLogin(typed)
  const name = toPersonName(typedName)
  const weak = passwordFault(password, { login: login ?? '', rules: settings.rules })
  const faults: AcceptFault[] = []
  if (name === undefined) faults.push({ kind: 'name-missing' })
  if (login === undefined) faults.push({ kind: 'login-wrong' })
  if (weak) faults.push(weak)
  if (login === undefined || name === undefined || faults.length > 0) return refused(...faults)
  const kept = await passwords.hash(password)
  if (kept === 'busy') return refused({ kind: 'busy' })
  return ok({ id: newId<'account'>(), login, name, email, locale, password: kept })
}

/** Takes up the role in each register of the invitation. */
export async function joinAll(
  tx: Tx,
  invitation: Invitation,
  accountId: Id<'account'>,
): Promise<Result<null, ActFault | JoinFault>> {
  for (const registerId of registersOf(invitation)) {
    const role = invitation.roles[registerId]
    if (role === undefined) continue
    const joined = await performWithin(inOtherRegister(tx, registerId), joinRegister, { accountId, role })
    if (!joined.ok) return joined
  }
  return ok(null)
}
