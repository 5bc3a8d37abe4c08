import { type Id, newId } from '../../kernel/ids.ts'
import type { Rows } from '../tx.ts'
import { endOf, type Invitation } from './invitation.ts'
import { newToken, tokenHash } from './secret-token.ts'

export interface NewInvitation extends Pick<
  Invitation,
  'purpose' | 'roles' | 'accountId' | 'email' | 'name'
> {
  /** Who made it, as history names them. */
  readonly madeBy: string
}

export interface MadeInvitation {
  readonly id: Id<'invitation'>
  /** For the link; kept nowhere. */
  readonly token: string
}

export async function addInvitation(
  rows: Rows,
  invitation: NewInvitation,
  at: string,
): Promise<MadeInvitation> {
  const id = newId<'invitation'>()
  const token = newToken()
  const { purpose, roles, accountId, email, name, madeBy } = invitation
  await rows
    .insertInto('invitation')
    .values({
      id,
      token_hash: tokenHash(token),
      purpose,
      roles: JSON.stringify(roles),
      account_id: accountId,
      email,
      name,
      made_by: madeBy,
      made_at: at,
      expires_at: endOf(purpose, at),
      used_at: null,
    })
    .execute()
  return { id, token }
}

/** Uses the invitation up; false when somebody else did, or its time is over. */
export async function useInvitation(rows: Rows, token: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('invitation')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Its time is over now. */
export async function withdrawInvitationRow(rows: Rows, id: string, at: string): Promise<void> {
  await rows.updateTable('invitation').set({ expires_at: at }).where('id', '=', id).execute()
}
