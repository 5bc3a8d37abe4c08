import { ok, type Result } from '../../kernel/result.ts'
import type { Role } from '../../records/account/principal.ts'
import { giveRole } from '../../records/account/role.store.ts'
import type { Act } from '../../records/perform.ts'

export interface Joining {
  readonly accountId: string
  readonly role: Role
}

/** Somebody who was invited takes up their role; performed only for the invitation that gives it. */
export const joinRegister: Act<Joining, null, never> = {
  name: 'join-register',
  right: 'officer',
  run: async (tx, { accountId, role }): Promise<Result<null, never>> => {
    await giveRole(tx, accountId, role)
    return ok(null)
  },
}
