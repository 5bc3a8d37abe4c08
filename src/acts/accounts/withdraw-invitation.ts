import { ok, refused } from '../../kernel/result.ts'
import { withdrawInvitationRow } from '../../records/account/invitation.store.ts'
import { openInvitations } from '../../records/account/officers.view.ts'
import type { Act } from '../../records/perform.ts'

/** Takes a link back before anybody has used it. */
export const withdrawInvitation: Act<string, null, { readonly kind: 'invitation-over' }> = {
  name: 'withdraw-invitation',
  right: 'administrator',
  run: async (tx, id) => {
    const open = await openInvitations(tx.rows, tx.registerId, tx.at)
    if (!open.some((invitation) => invitation.id === id)) return refused({ kind: 'invitation-over' })
    await withdrawInvitationRow(tx.rows, id, tx.at)
    tx.changes.push({ noun: 'invitation', id, version: 2, what: 'withdrawn' })
    return ok(null)
  },
}
