import type { Document } from '../reader/document/document.ts'
import { fromPlainText } from '../reader/document/from-plain-text.ts'
import { delimiterOf } from './csv/delimiter.ts'
import { fromCsv } from './csv/from-csv.ts'
import { fromDocx } from './docx/from-docx.ts'
import { FileRefused, pastCap } from './file-fault.ts'
import type { Notice } from './file-reading.ts'
import type { Format } from './format.ts'
import { fromHtml } from './html/from-html.ts'
import { fromHwp } from './hwp/from-hwp.ts'
import { fromHwpx } from './hwpx/from-hwpx.ts'
import { LARGEST_FILE } from './limits.ts'
import { openCompound } from './packed/compound.ts'
import { openZip } from './packed/zip.ts'
import { formatOfZip, refuseOtherCompounds } from './recognise/container-format.ts'
import { looksLikeHtml } from './recognise/looks-like-html.ts'
import { COMPOUND, ZIP, beginsWith, refuseWhatIsNoText } from './recognise/magic.ts'
import { unsupportedText } from './recognise/text-kind.ts'
import { decode } from './text/decode.ts'
import { tidyText } from './text/tidy-text.ts'
import { fromXlsx } from './xlsx/from-xlsx.ts'

/** A file as a page, whatever its format was. */
export interface FileDocument {
  readonly document: Document
  readonly format: Format
  /** Of its letters, where the format leaves that open. */
  readonly encoding: string | undefined
  readonly notices: readonly Notice[]
}

/** Bytes of any format that is known, told by their content; throws `FileRefused` for all others. */
export function toDocument(bytes: Uint8Array, encoding?: string): FileDocument {
  if (bytes.length > LARGEST_FILE) throw pastCap('file-bytes', LARGEST_FILE)
  if (beginsWith(bytes, ZIP)) return fromZip(bytes)
  if (beginsWith(bytes, COMPOUND)) return fromCompound(bytes)
  refuseWhatIsNoText(bytes)
  return fromLetters(bytes, encoding)
}

function fromZip(bytes: Uint8Array): FileDocument {
  const zip = openZip(bytes)
  const format = formatOfZip(zip)
  const none = { format, encoding: undefined, notices: [] }
  if (format === 'xlsx') return { ...none, ...fromXlsx(zip) }
  return { ...none, document: format === 'docx' ? fromDocx(zip) : fromHwpx(zip) }
}

function fromCompound(bytes: Uint8Array): FileDocument {
  const file = openCompound(bytes)
  refuseOtherCompounds(file)
  return { document: fromHwp(file), format: 'hwp', encoding: undefined, notices: [] }
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
