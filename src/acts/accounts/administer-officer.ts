import { ok, refused } from '../../kernel/result.ts'
import { isLastAdministrator, roleIn } from '../../records/account/officers.view.ts'
import type { Role } from '../../records/account/principal.ts'
import { changeRoleRow, setSuspended } from '../../records/account/role.store.ts'
import { endSessionsOf } from '../../records/account/session.store.ts'
import type { Act } from '../../records/perform.ts'

export type AdministerFault =
  | { readonly kind: 'officer-unknown' }
  /** A register without an administrator could not be given one by anybody. */
  | { readonly kind: 'last-administrator' }

/** Gives a colleague another role; whoever was signed in has to sign in again. */
export const changeRole: Act<{ readonly accountId: string; readonly role: Role }, null, AdministerFault> = {
  name: 'change-role',
  right: 'administrator',
  run: async (tx, { accountId, role }) => {
    const standing = await roleIn(tx.rows, tx.registerId, accountId)
    if (!standing) return refused({ kind: 'officer-unknown' })
    if (role !== 'administrator' && (await isLastAdministrator(tx.rows, tx.registerId, accountId)))
      return refused({ kind: 'last-administrator' })
    await changeRoleRow(tx, accountId, { from: standing.role, to: role })
    return ok(null)
  },
}

/** Ends what a colleague may do in this register, as when they are moved; what they did stays in history. */
export const suspendOfficer: Act<string, null, AdministerFault> = {
  name: 'suspend-officer',
  right: 'administrator',
  run: async (tx, accountId) => {
    if (!(await roleIn(tx.rows, tx.registerId, accountId))) return refused({ kind: 'officer-unknown' })
    if (await isLastAdministrator(tx.rows, tx.registerId, accountId))
      return refused({ kind: 'last-administrator' })
    await setSuspended(tx, accountId, tx.at)
    return ok(null)
  },
}

/** Lets a suspended colleague in again, in the role that they had. */
export const restoreOfficer: Act<string, null, AdministerFault> = {
  name: 'restore-officer',
  right: 'administrator',
  run: async (tx, accountId) => {
    if (!(await roleIn(tx.rows, tx.registerId, accountId))) return refused({ kind: 'officer-unknown' })
    await setSuspended(tx, accountId, null)
    return ok(null)
  },
}

/** Signs a colleague out of every browser. */
export const endOfficersSessions: Act<string, null, AdministerFault> = {
  name: 'end-sessions',
  right: 'administrator',
  run: async (tx, accountId) => {
    if (!(await roleIn(tx.rows, tx.registerId, accountId))) return refused({ kind: 'officer-unknown' })
    await endSessionsOf(tx.rows, accountId)
    tx.changes.push({ noun: 'account', id: accountId, version: 1, what: 'changed', role: 'signed out' })
    return ok(null)
  },
}
