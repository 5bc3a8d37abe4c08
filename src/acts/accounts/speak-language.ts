import type { DeskLocale } from '../../kernel/locale.ts'
import { changeLocale } from '../../records/account/account.store.ts'
import type { AccountDeps } from './account-deps.ts'

/** The desk speaks to this officer in the chosen language from now on. */
export async function speakLanguage(
  { database }: Pick<AccountDeps, 'database'>,
  accountId: string,
  locale: DeskLocale,
): Promise<void> {
  await database.transaction((rows) => changeLocale(rows, accountId, locale))
}
