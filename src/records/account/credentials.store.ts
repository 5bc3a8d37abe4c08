import type { Account } from './account.ts'
import type { Rows } from '../tx.ts'

/** Puts a new password in place; the former ones that the rules ask to remember are kept as hashes. */
export async function changePasswordRow(
  rows: Rows,
  account: Account,
  password: string,
  { at, former }: { readonly at: string; readonly former: number },
): Promise<void> {
  const before = account.password === null ? [] : [account.password]
  const kept = [...before, ...account.formerPasswords].slice(0, Math.max(0, former - 1))
  await rows
    .updateTable('account')
    .set({ password, password_changed_at: at, former_passwords: JSON.stringify(kept) })
    .where('id', '=', account.id)
    .execute()
}

/** Begins or, with null, ends the second step of this account's sign-ins. */
export async function setTotp(
  rows: Rows,
  accountId: string,
  secret: string | null,
  step: number | null,
): Promise<void> {
  await rows
    .updateTable('account')
    .set({ totp_secret: secret, totp_step: step })
    .where('id', '=', accountId)
    .execute()
}

/** Uses a step up; false when its code, or a later one, was used before. */
export async function takeTotpStep(rows: Rows, accountId: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('account')
    .set({ totp_step: step })
    .where('id', '=', accountId)
    .where((eb) => eb.or([eb('totp_step', 'is', null), eb('totp_step', '<', step)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Puts new recovery codes, as hashes, in the place of all earlier ones. */
export async function replaceRecoveryCodes(
  rows: Rows,
  accountId: string,
  hashes: readonly string[],
): Promise<void> {
  await rows.deleteFrom('recovery_code').where('account_id', '=', accountId).execute()
  if (hashes.length === 0) return
  await rows
    .insertInto('recovery_code')
    .values(hashes.map((code_hash) => ({ account_id: accountId, code_hash, used_at: null })))
    .execute()
}

export async function takeRecoveryCode(
  rows: Rows,
  accountId: string,
  hash: string,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await rows
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('account_id', '=', accountId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
