import type { TeachWordsFault } from '../../acts/teach-words.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { ownWordsWords } from '../../words/desk/own-words/words.ts'
import { LONGEST_WORD, MOST_AT_ONCE, type TeachFormFault } from './own-words.form.ts'

export const LONGEST_TRIAL = 4000

export type OwnWordsFault =
  TeachWordsFault | TeachFormFault | { readonly kind: 'text-missing' } | { readonly kind: 'text-long' }

/** What is wrong, at the field that it is about. */
export function ownWordsFault(fault: OwnWordsFault, locale: DeskLocale): LinkedFault {
  const { faults } = ownWordsWords(locale)
  switch (fault.kind) {
    case 'word-missing':
      return { field: 'words', message: faults.wordMissing }
    case 'word-short':
      return { field: 'words', message: faults.wordShort(fault.word) }
    case 'word-long':
      return { field: 'words', message: faults.wordLong(fault.word, LONGEST_WORD) }
    case 'words-many':
      return { field: 'words', message: faults.wordsMany(MOST_AT_ONCE) }
    case 'meaning-missing':
      return { field: 'meaning', message: faults.meaningMissing }
    case 'too-many-words':
      return { field: 'words', message: faults.full }
    case 'register-changed-meanwhile':
      return { field: 'words', message: faults.meanwhile }
    case 'text-missing':
      return { field: 'text', message: faults.textMissing }
    case 'text-long':
      return { field: 'text', message: faults.textLong(LONGEST_TRIAL) }
  }
}
