import type { FileFault } from '../formats/file-fault.ts'
import { fileFaultText as faultText, noticeText as textOf } from '../formats/file-fault-text.ts'
import type { Notice } from '../formats/file-reading.ts'
import { fileWords } from '../words/received/words.ts'

const WORDS = fileWords('en')
const ADVICE = 'Name one with --encoding.'

/** Why a file was not read and what to do, for whoever runs commands. */
export function fileFaultText(fault: FileFault): string {
  const text = faultText(fault, WORDS)
  return fault.kind === 'encoding-does-not-fit' ? `${text} ${ADVICE}` : text
}

/** What to know about a file that was read all the same. */
export function noticeText(notice: Notice): string {
  const text = textOf(notice, WORDS)
  return notice.kind === 'letters-lost' ? `${text} ${ADVICE}` : text
}
