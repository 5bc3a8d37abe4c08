import type { Id } from '../../kernel/ids.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { useInvitation } from '../../records/account/invitation.store.ts'
import { type ActFault, inRegister } from '../../records/perform.ts'
import { joinAll, openInvitation } from './accept-invitation.ts'
import type { AccountDeps } from './account-deps.ts'
import type { JoinFault } from './join-register.ts'

export type JoinWithAccountFault = ActFault | JoinFault | { readonly kind: 'invitation-over' }

/** Somebody who has an account already, from another register, takes up what the invitation gives. */
export async function joinWithAccount(
  deps: AccountDeps,
  token: string,
  accountId: Id<'account'>,
): Promise<Result<null, JoinWithAccountFault>> {
  const invitation = await openInvitation(deps, token)
  const [registerId] = Object.keys(invitation?.roles ?? {}).sort() as Id<'register'>[] // written from ids of registers
  if (invitation?.purpose !== 'join' || !registerId) return refused({ kind: 'invitation-over' })
  const principal = { kind: 'officer', accountId, roles: new Map() } as const
  return inRegister<null, JoinWithAccountFault>(deps, { principal, registerId }, async (tx) => {
    if (!(await useInvitation(tx.rows, token, tx.at))) return refused({ kind: 'invitation-over' })
    const joined = await joinAll(tx, invitation, accountId)
    return joined.ok ? ok(null) : joined
  })
}
