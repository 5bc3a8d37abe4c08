import { unreachable } from '../../kernel/result.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import type { CorrectionsWords } from '../../words/corrections/ko.ts'
import type { CorrectionFault } from './correction.form.ts'

/** What to do about a fault, and at which field. */
export function correctionFault(fault: CorrectionFault, words: CorrectionsWords): LinkedFault {
  switch (fault) {
    case 'wrong-missing':
      return { message: words.faultWrongMissing, field: 'wrong' }
    case 'wrong-too-long':
      return { message: words.faultWrongLong, field: 'wrong' }
    case 'right-missing':
      return { message: words.faultRightMissing, field: 'right' }
    case 'right-too-long':
      return { message: words.faultRightLong, field: 'right' }
    case 'source-too-long':
      return { message: words.faultSourceLong, field: 'source' }
    case 'address-wrong':
      return { message: words.faultAddress, field: 'address' }
    case 'record-unknown':
      return { message: words.faultRecord, field: null }
    case 'too-many':
      return { message: words.faultTooMany, field: null }
    case 'key-reused':
      return { message: words.faultKeyReused, field: null }
    default:
      return unreachable(fault)
  }
}
