import type { Result } from '../kernel/result.ts'
import type { FileFault } from './file-fault.ts'
import type { FileHints } from './file-hints.ts'
import type { FileReading } from './file-reading.ts'
import { fromPdf } from './pdf/from-pdf.ts'
import { fileReading, outcomeOf, readHere } from './read-here.ts'
import { PDF, beginsWith } from './recognise/magic.ts'

/** Reads a file of any format in this very process; a PDF comes page by page. */
export async function readBytes(
  bytes: Uint8Array,
  hints: FileHints,
): Promise<Result<FileReading, FileFault>> {
  if (!beginsWith(bytes, PDF)) return readHere(bytes, hints)
  try {
    const document = await fromPdf(bytes)
    return fileReading({ document, format: 'pdf', encoding: undefined, notices: [] }, hints)
  } catch (error) {
    return outcomeOf(error)
  }
}
