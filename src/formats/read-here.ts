import { ok, refused, type Result } from '../kernel/result.ts'
import { fromPlainText } from '../reader/document/from-plain-text.ts'
import type { Document } from '../reader/document/document.ts'
import { readDocument } from '../reader/read-document.ts'
import { delimiterOf } from './csv/delimiter.ts'
import { fromCsv } from './csv/from-csv.ts'
import { type FileFault, FileRefused, pastCap } from './file-fault.ts'
import type { FileHints } from './file-hints.ts'
import type { FileReading, Notice } from './file-reading.ts'
import type { Format } from './format.ts'
import { fromHtml } from './html/from-html.ts'
import { LARGEST_FILE } from './limits.ts'
import { looksLikeHtml } from './recognise/looks-like-html.ts'
import { refuseWhatIsNoText } from './recognise/magic.ts'
import { unsupportedText } from './recognise/text-kind.ts'
import { decode } from './text/decode.ts'
import { tidyText } from './text/tidy-text.ts'

/** A file as a page, whatever its format was. */
export interface FileDocument {
  readonly document: Document
  readonly format: Format
  readonly encoding: string | undefined
  readonly notices: readonly Notice[]
}

/** Reads a file in this very process, however long that takes and whatever it holds. */
export function readHere(bytes: Uint8Array, hints: FileHints = {}): Result<FileReading, FileFault> {
  try {
    const { document, ...file } = toDocument(bytes, hints.encoding)
    if (document.blocks.length === 0) return refused({ kind: 'source-empty' })
    return ok({ reading: readDocument(document, hints), ...file })
  } catch (error) {
    if (error instanceof FileRefused) return refused(error.fault)
    throw error
  }
}

export function toDocument(bytes: Uint8Array, named?: string): FileDocument {
  if (bytes.length > LARGEST_FILE) throw pastCap('file-bytes', LARGEST_FILE)
  refuseWhatIsNoText(bytes)
  return fromLetters(bytes, named)
}

function fromLetters(bytes: Uint8Array, named: string | undefined): FileDocument {
  const { text, encoding, lost } = decode(bytes, named)
  const unsupported = unsupportedText(text)
  if (unsupported) throw new FileRefused({ kind: 'source-unsupported', found: unsupported })
  const notices: Notice[] = lost > 0 ? [{ kind: 'letters-lost', count: lost, encoding }] : []
  return { ...documentOfLetters(text), encoding, notices }
}

function documentOfLetters(text: string): Pick<FileDocument, 'document' | 'format'> {
  if (looksLikeHtml(text)) return { document: fromHtml(text), format: 'html' }
  const delimiter = delimiterOf(text)
  if (delimiter) return { document: fromCsv(text, delimiter), format: 'csv' }
  return { document: fromPlainText(tidyText(text)), format: 'text' }
}
