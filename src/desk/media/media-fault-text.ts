import type { MediaFault } from '../../acts/media/media-fault.ts'
import { fileFaultText } from '../../formats/file-fault-text.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import { fileWords } from '../../words/received/words.ts'
import { editFault } from '../editing/fault-text.ts'

/** Why a file was not taken, and what to do. */
export function mediaFaultText(fault: MediaFault, locale: DeskLocale): string {
  const words = mediaWords(locale).faults
  switch (fault.kind) {
    case 'media-too-large':
    case 'media-quota':
      return words[fault.kind](fault.limit)
    case 'picture-unsupported':
      return words[fault.kind][fault.found]
    case 'picture-too-many-pixels':
      return words[fault.kind](fault.width, fault.height)
    case 'media-empty':
    case 'media-unknown':
    case 'media-known':
    case 'upload-unknown':
    case 'upload-too-many':
    case 'upload-elsewhere':
    case 'upload-unfinished':
    case 'picture-moving':
    case 'picture-damaged':
    case 'picture-past-cap':
      return words[fault.kind]
    case 'source-empty':
    case 'source-past-cap':
    case 'source-unsupported':
    case 'source-encrypted':
    case 'source-damaged':
    case 'encoding-unknown':
    case 'encoding-does-not-fit':
      return fileFaultText(fault, fileWords(locale))
    default:
      return editFault(fault, locale)
        .map(({ message }) => message)
        .join(' ')
  }
}
