import type { AcceptFault } from '../../acts/accounts/accept-invitation.ts'
import type { SignInFault } from '../../acts/accounts/sign-in.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { unreachable } from '../../kernel/result.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { accountWords } from '../../words/desk/accounts/words.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import type { SignInFormFault } from '../sign-in/sign-in.form.ts'

type AccountFault = AcceptFault | SignInFault | SignInFormFault

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
    case 'invitation-over':
      return { message: words.invitationOverText, field: null }
    case 'not-allowed':
    case 'register-unknown':
    case 'key-reused':
      return { message: frameWords(locale).errors[403][1], field: null }
    default:
      return unreachable(fault)
  }
}
