import { ok, refused, type Result } from '../../kernel/result.ts'
import { isAnyAccount } from '../../records/account/account.view.ts'
import { addInvitation } from '../../records/account/invitation.store.ts'
import { OPERATOR, type Role } from '../../records/account/principal.ts'
import { type Act, type ActDeps, type ActFault, inRegister, performWithin } from '../../records/perform.ts'
import { listRegisters } from '../../records/register/register.view.ts'
import { inOtherRegister } from '../../records/tx.ts'

/** Notes in a register that the link to its first administrator was made. */
const offerSetUp: Act<string, null, never> = {
  name: 'offer-set-up',
  right: 'administrator',
  run: async (tx, id): Promise<Result<null, never>> => {
    tx.changes.push({ noun: 'invitation', id, version: 1, what: 'added', role: 'administrator' })
    return ok(null)
  },
}

export type SetUpFault = ActFault | { readonly kind: 'set-up-done' } | { readonly kind: 'no-register' }

/**
 * Makes the link by which the first person becomes administrator of every register that is there. It works as long as
 * nobody has an account; the output is what stands in the link.
 */
export async function offerAdministrator(deps: ActDeps): Promise<Result<string, SetUpFault>> {
  const registers = (await listRegisters(deps.database.reads)).map(({ id }) => id).sort()
  const [first] = registers
  if (first === undefined) return refused({ kind: 'no-register' })
  return inRegister<string, SetUpFault>(deps, { principal: OPERATOR, registerId: first }, async (tx) => {
    if (await isAnyAccount(tx.rows)) return refused({ kind: 'set-up-done' })
    const roles: Record<string, Role> = Object.fromEntries(registers.map((id) => [id, 'administrator']))
    const invitation = { purpose: 'set-up', roles, accountId: null, name: null, email: null } as const
    const { id, token } = await addInvitation(tx.rows, { ...invitation, madeBy: 'operator' }, tx.at)
    for (const registerId of registers) {
      const noted = await performWithin(inOtherRegister(tx, registerId), offerSetUp, id)
      if (!noted.ok) return noted
    }
    return ok(token)
  })
}
