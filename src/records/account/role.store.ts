import type { Tx } from '../tx.ts'
import type { Role } from './principal.ts'

/** Gives the account its role in the register of the act, in place of any that it had. */
export async function giveRole(tx: Tx, accountId: string, role: Role): Promise<void> {
  await tx.rows
    .insertInto('account_role')
    .values({ account_id: accountId, register_id: tx.registerId, role, since: tx.at, suspended_at: null })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'register_id']).doUpdateSet({ role, since: tx.at, suspended_at: null }),
    )
    .execute()
  tx.changes.push({ noun: 'account', id: accountId, version: 1, what: 'added', role })
}
