import type { DeskLocale } from '../kernel/locale.ts'
import type { Role } from '../records/account/principal.ts'
import { editingWords } from '../words/desk/editing/words.ts'
import { accountWords } from '../words/desk/accounts/words.ts'
import { frameWords } from '../words/desk/frame/words.ts'
import { residentsWords } from '../words/desk/residents/words.ts'
import { lookDeskWords } from '../words/desk/look/words.ts'
import { ownWordsWords } from '../words/desk/own-words/words.ts'
import { importWords } from '../words/desk/import/words.ts'
import { tokenWords } from '../words/desk/tokens/words.ts'

/** One line of the desk's menu. */
export interface DeskMenuItem {
  /** After the register: '' for its home, '/import'. */
  readonly path: string
  /** The least role that sees it. */
  readonly role: Role
  /** Whether it is no daily work but manages the register, and stands in the group for that. */
  readonly manages?: true
  readonly text: (locale: DeskLocale) => string
}

/** The menu of a register's desk, in order; each subject adds its own line. */
export const DESK_MENU: readonly DeskMenuItem[] = [
  { path: '', role: 'reader', text: (locale) => frameWords(locale).home },
  { path: '/import', role: 'editor', text: (locale) => importWords(locale).menu },
  { path: '/sources', role: 'editor', text: (locale) => importWords(locale).sourcesMenu },
  { path: '/partners', role: 'reader', text: (locale) => editingWords(locale).lists.partnership },
  { path: '/exchanges', role: 'reader', text: (locale) => editingWords(locale).lists.exchange },
  { path: '/agreements', role: 'reader', text: (locale) => editingWords(locale).lists.agreement },
  { path: '/facts', role: 'reader', text: (locale) => editingWords(locale).lists.fact },
  { path: '/media', role: 'reader', text: (locale) => editingWords(locale).lists.media },
  { path: '/contacts', role: 'editor', text: (locale) => editingWords(locale).lists.contact },
  { path: '/residents', role: 'editor', text: (locale) => residentsWords(locale).menu },
  { path: '/places', role: 'reader', manages: true, text: (locale) => editingWords(locale).lists.place },
  { path: '/series', role: 'reader', manages: true, text: (locale) => editingWords(locale).lists.series },
  {
    path: '/register',
    role: 'administrator',
    manages: true,
    text: (locale) => editingWords(locale).lists.register,
  },
  { path: '/look', role: 'administrator', manages: true, text: (locale) => lookDeskWords(locale).menu },
  { path: '/words', role: 'editor', manages: true, text: (locale) => ownWordsWords(locale).menu },
  {
    path: '/officers',
    role: 'administrator',
    manages: true,
    text: (locale) => accountWords(locale).officersTitle,
  },
  { path: '/systems', role: 'administrator', manages: true, text: (locale) => tokenWords(locale).title },
]
