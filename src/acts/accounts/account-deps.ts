import type { Mailer } from '../../mail/mailer.ts'
import type { PasswordHasher } from '../../passwords/password-hasher.ts'
import type { SignInRules } from '../../passwords/rules.ts'
import type { ActDeps } from '../../records/perform.ts'

/** What an installation's operator decided about signing in. */
export interface AccountSettings {
  /** The installation as it is reached from outside, "https://exchange.example.kr"; undefined when nobody said. */
  readonly publicAddress: string | undefined
  readonly rules: SignInRules
  /** Proxies of our own before the server. */
  readonly proxies: number
}

/** What the acts around accounts work with. */
export interface AccountDeps extends ActDeps {
  readonly passwords: PasswordHasher
  /** Undefined when no mail server is configured: links are shown to be copied. */
  readonly mailer: Mailer | undefined
  readonly settings: AccountSettings
}
