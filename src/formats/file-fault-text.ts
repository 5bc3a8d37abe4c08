import { unreachable } from '../kernel/result.ts'
import type { Cap, FileFault, UnsupportedKind } from './file-fault.ts'
import type { Notice } from './file-reading.ts'

/** The words for why a file was not read, and for what a person should know of one that was; a language each. */
export interface FileWords {
  readonly empty: string
  readonly encrypted: string
  readonly damaged: (format: string) => string
  readonly encodingUnknown: (wrote: string, known: string) => string
  readonly encodingDoesNotFit: (encoding: string) => string
  /** Bytes are told in megabytes. */
  readonly pastCap: Readonly<Record<Cap, (limit: number) => string>>
  readonly nothingRead: string
  readonly unsupported: Readonly<Record<UnsupportedKind, string>>
  readonly hiddenSheet: (name: string) => string
  readonly hiddenCells: (sheet: string, rows: number, columns: number) => string
  readonly lettersLost: (count: number, encoding: string) => string
}

const MEGABYTE = 1024 * 1024
const IN_BYTES: ReadonlySet<Cap> = new Set(['file-bytes', 'unpacked-bytes', 'memory-bytes'])

/** Why a file was not read and what to do. */
export function fileFaultText(fault: FileFault, words: FileWords): string {
  switch (fault.kind) {
    case 'source-empty':
      return words.empty
    case 'source-past-cap': {
      const limit = IN_BYTES.has(fault.cap) ? fault.limit / MEGABYTE : fault.limit
      return `${words.pastCap[fault.cap](limit)} ${words.nothingRead}`
    }
    case 'source-unsupported':
      return words.unsupported[fault.found]
    case 'source-encrypted':
      return words.encrypted
    case 'source-damaged':
      return words.damaged(fault.format)
    case 'encoding-unknown':
      return words.encodingUnknown(fault.wrote, fault.known.join(', '))
    case 'encoding-does-not-fit':
      return words.encodingDoesNotFit(fault.encoding)
    default:
      return unreachable(fault)
  }
}

/** What a person should know about a file that was read all the same. */
export function noticeText(notice: Notice, words: FileWords): string {
  switch (notice.kind) {
    case 'hidden-sheet':
      return words.hiddenSheet(notice.name)
    case 'hidden-cells':
      return words.hiddenCells(notice.sheet, notice.rows, notice.columns)
    case 'letters-lost':
      return words.lettersLost(notice.count, notice.encoding)
    default:
      return unreachable(notice)
  }
}
