import type { Id } from '../../kernel/ids.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { Rows } from '../tx.ts'

export interface NewAccount {
  readonly id: Id<'account'>
  readonly login: string
  readonly name: string
  readonly email: string | null
  readonly locale: DeskLocale
  /** What is kept of the password. */
  readonly password: string | null
}

/** False when somebody else signs in with that name already. */
export async function addAccount(rows: Rows, account: NewAccount, at: string): Promise<boolean> {
  const { id, login, name, email, locale, password } = account
  const { numInsertedOrUpdatedRows } = await rows
    .insertInto('account')
    .values({
      id,
      login,
      name,
      email,
      locale,
      password,
      created_at: at,
      password_changed_at: password === null ? null : at,
      former_passwords: '[]',
      totp_secret: null,
      totp_step: null,
      issuer: null,
      subject: null,
    })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function changeLocale(rows: Rows, accountId: string, locale: DeskLocale): Promise<void> {
  await rows.updateTable('account').set({ locale }).where('id', '=', accountId).execute()
}

export async function changeName(rows: Rows, accountId: string, name: string): Promise<void> {
  await rows.updateTable('account').set({ name }).where('id', '=', accountId).execute()
}
