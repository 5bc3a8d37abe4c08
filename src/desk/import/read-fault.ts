import type { ReadFault } from '../../acts/import/read-outcome.ts'
import { fileFaultText } from '../../formats/file-fault-text.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { fileWords } from '../../words/received/words.ts'

/** Why what was handed in became no source, and what to do. */
export function readFaultText(fault: ReadFault, locale: DeskLocale): string {
  const words = importWords(locale)
  switch (fault.kind) {
    case 'home-differs':
      return words.homeDiffers(fault.wrote)
    case 'not-allowed':
    case 'register-unknown':
      return words.notAllowed
    case 'source-published':
      return words.sourcePublished
    case 'source-unknown':
    case 'key-reused':
      return words.broken
    default:
      return fileFaultText(fault, fileWords(locale))
  }
}
