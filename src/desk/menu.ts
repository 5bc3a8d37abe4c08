import type { DeskLocale } from '../kernel/locale.ts'
import type { Role } from '../records/account/principal.ts'
import { accountWords } from '../words/desk/accounts/words.ts'
import { frameWords } from '../words/desk/frame/words.ts'

/** One line of the desk's menu. */
export interface DeskMenuItem {
  /** After the register: '' for its home, '/import'. */
  readonly path: string
  /** The least role that sees it. */
  readonly role: Role
  readonly text: (locale: DeskLocale) => string
}

/** The menu of a register's desk, in order; each subject adds its own line. */
export const DESK_MENU: readonly DeskMenuItem[] = [
  { path: '', role: 'reader', text: (locale) => frameWords(locale).home },
  { path: '/officers', role: 'administrator', text: (locale) => accountWords(locale).officersTitle },
]
