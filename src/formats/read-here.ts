import { ok, refused, type Result } from '../kernel/result.ts'
import { readDocument } from '../reader/read-document.ts'
import { type FileFault, FileRefused } from './file-fault.ts'
import type { FileHints } from './file-hints.ts'
import type { FileReading } from './file-reading.ts'
import { type FileDocument, toDocument } from './to-document.ts'

/** Reads a file in this very process, however long that takes and whatever it holds. `readBytes` knows PDF as well. */
export function readHere(bytes: Uint8Array, hints: FileHints = {}): Result<FileReading, FileFault> {
  try {
    return fileReading(toDocument(bytes, hints.encoding), hints)
  } catch (error) {
    return outcomeOf(error)
  }
}

export function fileReading(
  { document, ...file }: FileDocument,
  hints: FileHints,
): Result<FileReading, FileFault> {
  if (document.blocks.length === 0) return refused({ kind: 'source-empty' })
  return ok({ reading: readDocument(document, hints), ...file })
}

/** The one place where a refusal from within a parser becomes a value. */
export function outcomeOf(error: unknown): Result<never, FileFault> {
  if (error instanceof FileRefused) return refused(error.fault)
  throw error
}
