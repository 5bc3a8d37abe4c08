import type { MakeTokenFault } from '../../acts/tokens/make-token.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { unreachable } from '../../kernel/result.ts'
import type { ActFault } from '../../records/perform.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { frameWords } from '../../words/desk/frame/words.ts'
import { tokenWords } from '../../words/desk/tokens/words.ts'
import type { TokenFormFault } from './token.form.ts'

export function tokenFault(
  fault: TokenFormFault | MakeTokenFault | ActFault,
  locale: DeskLocale,
): LinkedFault {
  const words = tokenWords(locale)
  switch (fault.kind) {
    case 'name-missing':
      return { message: words.faultName, field: 'name' }
    case 'scopes-missing':
      return { message: words.faultScopes, field: 'scopes-0' }
    case 'life-missing':
      return { message: words.faultLife, field: 'life-0' }
    case 'needs-second-person':
      return { message: words.publishClosed, field: 'scopes-0' }
    case 'not-allowed':
    case 'register-unknown':
    case 'key-reused':
      return { message: frameWords(locale).errors[403][1], field: null }
    default:
      return unreachable(fault)
  }
}
