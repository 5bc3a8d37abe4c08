import type { Reads, Rows } from '../tx.ts'
import { newToken, tokenHash } from './secret-token.ts'

/** Whether this account has signed in from this browser before. */
export async function isKnownDevice(reads: Reads, token: string, accountId: string): Promise<boolean> {
  const row = await reads
    .selectFrom('known_device')
    .select('account_id')
    .where('token_hash', '=', tokenHash(token))
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}

/** Remembers the browser for this account; the output is for its cookie, which several colleagues may share. */
export async function rememberDevice(
  rows: Rows,
  accountId: string,
  token: string | undefined,
  at: string,
): Promise<string> {
  const kept = token ?? newToken()
  await rows
    .insertInto('known_device')
    .values({ token_hash: tokenHash(kept), account_id: accountId, created_at: at })
    .onConflict((conflict) => conflict.columns(['token_hash', 'account_id']).doNothing())
    .execute()
  return kept
}

export async function forgetDevices(rows: Rows, accountId: string): Promise<void> {
  await rows.deleteFrom('known_device').where('account_id', '=', accountId).execute()
}
