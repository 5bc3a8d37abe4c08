import { ok, refused } from '../../kernel/result.ts'
import { roleIn } from '../../records/account/officers.view.ts'
import type { Role } from '../../records/account/principal.ts'
import { giveRole } from '../../records/account/role.store.ts'
import type { Act } from '../../records/perform.ts'

export interface Joining {
  readonly accountId: string
  readonly role: Role
}

/** Who was suspended does not come back by an old link. */
export type JoinFault = { readonly kind: 'already-member' }

/** Somebody who was invited takes up their role; performed only for the invitation that gives it. */
export const joinRegister: Act<Joining, null, JoinFault> = {
  name: 'join-register',
  right: 'officer',
  run: async (tx, { accountId, role }) => {
    if (await roleIn(tx.rows, tx.registerId, accountId)) return refused({ kind: 'already-member' })
    await giveRole(tx, accountId, role)
    return ok(null)
  },
}
