import type { Id } from '../../kernel/ids.ts'
import { ok, refused } from '../../kernel/result.ts'
import { addInvitation } from '../../records/account/invitation.store.ts'
import { registersOfAccount, roleIn } from '../../records/account/officers.view.ts'
import { actorOf, allows } from '../../records/account/principal.ts'
import type { Act } from '../../records/perform.ts'

export type OfferFault =
  | { readonly kind: 'officer-unknown' }
  /** They work in a register of which this administrator is none: only the server's operator may. */
  | { readonly kind: 'officer-elsewhere' }

/**
 * Makes a link by which a colleague who cannot sign in chooses a new password; it takes the second step away too. Whoever
 * holds it becomes that colleague everywhere, so its maker must be administrator of every register that they are in.
 */
export const offerNewPassword: Act<Id<'account'>, string, OfferFault> = {
  name: 'offer-new-password',
  right: 'administrator',
  run: async (tx, accountId) => {
    const standing = await roleIn(tx.rows, tx.registerId, accountId)
    if (!standing) return refused({ kind: 'officer-unknown' })
    const everywhere = await registersOfAccount(tx.rows, accountId)
    if (!everywhere.every((id) => allows(tx.principal, 'administrator', id)))
      return refused({ kind: 'officer-elsewhere' })
    const { id, token } = await addInvitation(
      tx.rows,
      {
        purpose: 'new-password',
        roles: { [tx.registerId]: standing.role },
        accountId,
        email: null,
        name: null,
        madeBy: actorOf(tx.principal),
      },
      tx.at,
    )
    tx.changes.push({ noun: 'invitation', id, version: 1, what: 'added' })
    tx.changes.push({
      noun: 'account',
      id: accountId,
      version: 1,
      what: 'changed',
      role: 'password asked for',
    })
    return ok(token)
  },
}
