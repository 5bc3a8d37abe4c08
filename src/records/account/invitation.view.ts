import type { Id } from '../../kernel/ids.ts'
import type { Reads } from '../tx.ts'
import type { InvitationRow } from './account.table.ts'
import { type Invitation, invitedRoles, PURPOSES } from './invitation.ts'
import { tokenHash } from './secret-token.ts'

export async function invitationBehind(reads: Reads, token: string): Promise<Invitation | undefined> {
  const query = reads.selectFrom('invitation').selectAll().where('token_hash', '=', tokenHash(token))
  const row = await query.executeTakeFirst()
  return row && toInvitation(row)
}

export function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id as Id<'invitation'>, // this and the account's were written from ids of ours
    purpose: PURPOSES.find((purpose) => purpose === row.purpose) ?? 'join',
    roles: invitedRoles.parse(JSON.parse(row.roles)),
    accountId: row.account_id as Id<'account'> | null,
    email: row.email,
    name: row.name,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
  }
}
