import type { Newcomer } from '../../acts/accounts/accept-invitation.ts'
import type { Doorstep } from '../../acts/accounts/sign-in-guard.ts'
import type { DeskLocale } from '../../kernel/locale.ts'

/** What a newcomer typed; the act says what is wrong with it. */
export function readNewcomer(body: URLSearchParams, locale: DeskLocale, doorstep: Doorstep): Newcomer {
  const typed = (name: string) => body.get(name) ?? ''
  return { login: typed('login'), name: typed('name'), password: typed('password'), locale, doorstep }
}
