import type { AcceptFault } from '../../acts/accounts/accept-invitation.ts'
import type { AdministerFault } from '../../acts/accounts/administer-officer.ts'
import type { ChangePasswordFault } from '../../acts/accounts/change-password.ts'
import type { ChoosePasswordFault } from '../../acts/accounts/choose-password.ts'
import type { JoinWithAccountFault } from '../../acts/accounts/join-with-account.ts'
import type { OfferFault } from '../../acts/accounts/offer-new-password.ts'
import type { SecondStepFault } from '../../acts/accounts/second-step.ts'
import type { SignInFault } from '../../acts/accounts/sign-in.ts'
import type { SignOnFault } from '../../acts/accounts/sign-on.ts'
import type { TotpFault } from '../../acts/accounts/turn-on-totp.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import type { InviteFormFault } from '../officers/invite.form.ts'
import { SAID } from './said-faults.ts'
import type { SignInFormFault } from '../sign-in/sign-in.form.ts'

export type AccountFault =
  | AcceptFault
  | AdministerFault
  | ChangePasswordFault
  | ChoosePasswordFault
  | InviteFormFault
  | JoinWithAccountFault
  | OfferFault
  | SecondStepFault
  | SignInFault
  | SignInFormFault
  | SignOnFault
  | TotpFault

/** What to do about a fault, and at which field. */
export function accountFault(fault: AccountFault, locale: DeskLocale): LinkedFault {
  const words = accountWords(locale)
  switch (fault.kind) {
    case 'password-short':
      return { message: words.faultPasswordShort(fault.least), field: 'password' }
    case 'password-long':
      return { message: words.faultPasswordLong(fault.most), field: 'password' }
    case 'password-kinds':
      return { message: words.faultPasswordKinds(fault.kinds), field: 'password' }
    case 'not-allowed':
    case 'register-unknown':
    case 'key-reused':
      return { message: frameWords(locale).errors[403][1], field: null }
    default: {
      const [field, said] = SAID[fault.kind]
      return { message: words[said], field }
    }
  }
}

/** All of them, in the order in which they were found. */
export function accountFaults(faults: readonly AccountFault[], locale: DeskLocale): LinkedFault[] {
  return faults.map((fault) => accountFault(fault, locale))
}

/** The status of a page that says what to mend. */
export function faultStatus(faults: readonly AccountFault[]): 422 | 429 | 503 {
  if (faults.some(({ kind }) => kind === 'too-many-tries')) return 429
  return faults.some(({ kind }) => kind === 'busy') ? 503 : 422
}
