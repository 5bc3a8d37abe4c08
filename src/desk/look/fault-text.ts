import type { SetLookFault } from '../../acts/set-look.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { LARGEST_LOGO, type LogoFault } from '../../records/register/logo.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { lookDeskWords } from '../../words/desk/look/words.ts'

export type LookFault =
  | SetLookFault
  | LogoFault
  | { readonly kind: 'no-file' }
  /** It can be read on a dark ground only. */
  | { readonly kind: 'colour-pale'; readonly ratio: number; readonly least: number }

const KB = 1024

/** What is wrong, at the field that it is about. */
export function lookFault(fault: LookFault, locale: DeskLocale): LinkedFault {
  const words = lookDeskWords(locale).faults
  switch (fault.kind) {
    case 'colour-unclear':
      return { field: 'colour', message: words.unclear(fault.wrote) }
    case 'colour-pale':
      return { field: 'colour', message: words.pale(fault.ratio, fault.least) }
    case 'register-changed-meanwhile':
      return { field: 'colour', message: words.meanwhile }
    case 'no-file':
      return { field: 'logo', message: words.noFile }
    case 'logo-too-large':
      return { field: 'logo', message: words.tooLarge(Math.ceil(fault.bytes / KB), LARGEST_LOGO / KB) }
    case 'logo-no-picture':
      return { field: 'logo', message: words.noPicture }
    case 'logo-sides':
      return { field: 'logo', message: words.sides(fault.width, fault.height) }
  }
}
