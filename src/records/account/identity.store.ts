import type { Reads, Rows } from '../tx.ts'
import { type Account, toAccount } from './account.ts'

/** Who somebody is at the city's own sign-on. */
export interface KnownElsewhere {
  readonly issuer: string
  readonly subject: string
}

export async function accountElsewhere(
  reads: Reads,
  { issuer, subject }: KnownElsewhere,
): Promise<Account | undefined> {
  const row = await reads
    .selectFrom('account')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row && toAccount(row)
}

/** From now on this account also signs in there. */
export async function connectAccount(
  rows: Rows,
  accountId: string,
  { issuer, subject }: KnownElsewhere,
): Promise<void> {
  await rows.updateTable('account').set({ issuer, subject }).where('id', '=', accountId).execute()
}
