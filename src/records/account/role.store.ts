import type { Tx } from '../tx.ts'
import type { Role } from './principal.ts'
import { endSessionsOf } from './session.store.ts'

/** Gives the account a role in the register of the act; the caller has seen that it has none there yet. */
export async function giveRole(tx: Tx, accountId: string, role: Role): Promise<void> {
  const row = { account_id: accountId, register_id: tx.registerId, role, since: tx.at, suspended_at: null }
  await tx.rows.insertInto('account_role').values(row).execute()
  tx.changes.push({ noun: 'account', id: accountId, version: 1, what: 'added', role })
}

/** Puts another role in the place of the one that stands; every session of the account ends. */
export async function changeRoleRow(
  tx: Tx,
  accountId: string,
  { from, to }: { readonly from: Role; readonly to: Role },
): Promise<void> {
  await tx.rows
    .updateTable('account_role')
    .set({ role: to, since: tx.at })
    .where('register_id', '=', tx.registerId)
    .where('account_id', '=', accountId)
    .execute()
  await endSessionsOf(tx.rows, accountId)
  tx.changes.push({ noun: 'account', id: accountId, version: 1, what: 'changed', role: `${from} → ${to}` })
}

/** Suspends the account in the register, or with null lets it in again; every session of the account ends. */
export async function setSuspended(tx: Tx, accountId: string, at: string | null): Promise<void> {
  await tx.rows
    .updateTable('account_role')
    .set({ suspended_at: at })
    .where('register_id', '=', tx.registerId)
    .where('account_id', '=', accountId)
    .execute()
  await endSessionsOf(tx.rows, accountId)
  const role = at === null ? 'restored' : 'suspended'
  tx.changes.push({ noun: 'account', id: accountId, version: 1, what: 'changed', role })
}
