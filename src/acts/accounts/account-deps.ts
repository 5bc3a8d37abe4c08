import type { Mailer } from '../../mail/mailer.ts'
import type { PasswordHasher } from '../../passwords/password-hasher.ts'
import type { Sealer } from '../../passwords/sealer.ts'
import type { SignInRules } from '../../passwords/rules.ts'
import type { SignOn } from '../../sign-on/sign-on.ts'
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
  readonly totpSecrets: Sealer
  /** Undefined when no mail server is configured: links are shown to be copied. */
  readonly mailer: Mailer | undefined
  /** Undefined when no sign-on of the city's own is configured. */
  readonly signOn: SignOn | undefined
  readonly settings: AccountSettings
}
