import type { AcceptFault } from '../../acts/accounts/accept-invitation.ts'
import type { AdministerFault } from '../../acts/accounts/administer-officer.ts'
import type { ChangePasswordFault } from '../../acts/accounts/change-password.ts'
import type { ChoosePasswordFault } from '../../acts/accounts/choose-password.ts'
import type { JoinWithAccountFault } from '../../acts/accounts/join-with-account.ts'
import type { OfferFault } from '../../acts/accounts/offer-new-password.ts'
import type { SecondStepFault } from '../../acts/accounts/second-step.ts'
import type { SignInFault } from '../../acts/accounts/sign-in.ts'
import type { TotpFault } from '../../acts/accounts/turn-on-totp.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { unreachable } from '../../kernel/result.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import type { InviteFormFault } from '../officers/invite.form.ts'
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
  | TotpFault

/** What to do about a fault, and at which field. */
export function accountFault(fault: AccountFault, locale: DeskLocale): LinkedFault {
  const words = accountWords(locale)
  switch (fault.kind) {
    case 'sign-in-wrong':
      return { message: words.faultSignInWrong, field: 'login' }
    case 'login-missing':
      return { message: words.faultLoginMissing, field: 'login' }
    case 'password-missing':
      return { message: words.faultPasswordMissing, field: 'password' }
    case 'busy':
      return { message: words.faultBusy, field: null }
    case 'too-many-tries':
      return { message: words.faultTooManyTries, field: null }
    case 'sign-in-over':
      return { message: words.faultSignInOver, field: null }
    case 'code-missing':
      return { message: words.faultCodeMissing, field: 'code' }
    case 'code-wrong':
      return { message: words.faultCodeWrong, field: 'code' }
    case 'current-password-wrong':
      return { message: words.faultCurrentPassword, field: 'current' }
    case 'name-missing':
      return { message: words.faultNameMissing, field: 'name' }
    case 'login-wrong':
      return { message: words.faultLoginWrong, field: 'login' }
    case 'login-taken':
      return { message: words.faultLoginTaken, field: 'login' }
    case 'password-short':
      return { message: words.faultPasswordShort(fault.least), field: 'password' }
    case 'password-long':
      return { message: words.faultPasswordLong(fault.most), field: 'password' }
    case 'password-kinds':
      return { message: words.faultPasswordKinds(fault.kinds), field: 'password' }
    case 'password-guessable':
      return { message: words.faultPasswordGuessable, field: 'password' }
    case 'password-named':
      return { message: words.faultPasswordNamed, field: 'password' }
    case 'password-former':
      return { message: words.faultPasswordFormer, field: 'password' }
    case 'totp-on':
      return { message: words.faultTotpOn, field: null }
    case 'invitation-over':
      return { message: words.invitationOverText, field: null }
    case 'already-member':
      return { message: words.faultAlreadyMember, field: null }
    case 'officer-unknown':
      return { message: words.faultOfficerUnknown, field: null }
    case 'last-administrator':
      return { message: words.faultLastAdministrator, field: null }
    case 'officer-elsewhere':
      return { message: words.faultOfficerElsewhere, field: null }
    case 'role-missing':
      return { message: words.faultRoleMissing, field: 'role-0' }
    case 'mail-wrong':
      return { message: words.faultMailWrong, field: 'email' }
    case 'not-allowed':
    case 'register-unknown':
    case 'key-reused':
      return { message: frameWords(locale).errors[403][1], field: null }
    default:
      return unreachable(fault)
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
