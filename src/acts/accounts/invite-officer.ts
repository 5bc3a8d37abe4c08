import { ok, type Result } from '../../kernel/result.ts'
import { actorOf, type Role } from '../../records/account/principal.ts'
import { addInvitation } from '../../records/account/invitation.store.ts'
import type { Act } from '../../records/perform.ts'

export interface Invited {
  readonly role: Role
  readonly name: string | null
  readonly email: string | null
}

/** Makes a link by which a colleague joins the register, once; the output is what stands in the link. */
export const inviteOfficer: Act<Invited, string, never> = {
  name: 'invite-officer',
  right: 'administrator',
  run: async (tx, { role, name, email }): Promise<Result<string, never>> => {
    const roles = { [tx.registerId]: role }
    const invitation = { purpose: 'join', roles, accountId: null, name, email } as const
    const made = await addInvitation(tx.rows, { ...invitation, madeBy: actorOf(tx.principal) }, tx.at)
    tx.changes.push({ noun: 'invitation', id: made.id, version: 1, what: 'added', role })
    return ok(made.token)
  },
}
