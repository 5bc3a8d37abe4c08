import type { Cap, FileFault, UnsupportedKind } from '../formats/file-fault.ts'
import { unreachable } from '../kernel/result.ts'

/** Why a file was not read and what to do, for whoever runs commands. */
export function fileFaultText(fault: FileFault): string {
  switch (fault.kind) {
    case 'source-empty':
      return 'There is no text in it. Save the page as text and use that.'
    case 'source-past-cap':
      return `${pastCapText(fault.cap, fault.limit)} Nothing of it was read.`
    case 'source-unsupported':
      return UNSUPPORTED[fault.found]
    case 'source-encrypted':
      return 'It is locked with a password. Open it, save it without one and use that.'
    case 'source-damaged':
      return `It is a damaged ${fault.format} file: a part is missing or broken. Open it in its own program, save it anew and use that.`
    case 'encoding-unknown':
      return `There is no encoding “${fault.wrote}” here. Those that are read: ${fault.known.join(', ')}.`
    case 'encoding-does-not-fit':
      return `Its letters are not ${fault.encoding}: too many cannot be read. Name another with --encoding, or leave it out.`
    default:
      return unreachable(fault)
  }
}

const MEGABYTE = 1024 * 1024

function pastCapText(cap: Cap, limit: number): string {
  switch (cap) {
    case 'file-bytes':
      return `It is larger than ${limit / MEGABYTE} MB. Split it.`
    case 'depth':
      return `Its elements stand more than ${limit} deep in one another. Copy its text from the browser and use that.`
    case 'cells':
      return `It has more than ${limit} cells. Leave out the empty rows and columns, or split it.`
    case 'text':
      return `It has more than ${limit} letters. Split it.`
    case 'entries':
      return `It packs more than ${limit} files. Save it anew without its attachments.`
    case 'unpacked-bytes':
      return `Unpacked it is larger than ${limit / MEGABYTE} MB. Save it anew without its pictures, or split it.`
    case 'seconds':
      return `It could not be read in ${limit} seconds. Split it, or save it as text.`
    case 'memory-bytes':
      return `It could not be read within ${limit / MEGABYTE} MB of memory. Split it, or save it as text.`
    default:
      return unreachable(cap)
  }
}

const UNSUPPORTED: Readonly<Record<UnsupportedKind, string>> = {
  doc: 'It is a Word file of before 2007 (.doc). Save it as .docx and use that.',
  xls: 'It is an Excel file of before 2007 (.xls). Save it as .xlsx and use that.',
  ppt: 'It is a presentation. Copy its text into a text file and use that.',
  'hwp-3': 'It is a Hangul file of before 2002 (HWP 3). Save it as .hwpx and use that.',
  'hwp-distribution':
    'It is a Hangul file locked for distribution. Save it as .hwpx without the lock, or copy its text, and use that.',
  hwpml: 'It is a Hangul file in XML (HWPML). Save it as .hwpx and use that.',
  xlsb: 'It is a binary Excel file (.xlsb). Save it as .xlsx and use that.',
  opendocument: 'It is an OpenDocument file. Save it as .docx or .xlsx and use that.',
  rtf: 'It is an RTF file. Save it as .docx and use that.',
  mhtml: 'It is a web archive (.mht). Save the page as HTML and use that.',
  picture: 'It is a picture. Type or copy its text into a text file and use that.',
  archive: 'It is an archive of files. Unpack it and use one file at a time.',
  'pdf-without-text':
    'It is a PDF of pictures, without text. Type or copy its text into a text file and use that.',
  binary:
    'It is no text and no format that is known here. Save it as text, .xlsx, .docx or .hwpx and use that.',
}
