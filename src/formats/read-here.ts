import { ok, refused, type Result } from '../kernel/result.ts'
import { readDocument } from '../reader/read-document.ts'
import { type FileFault, FileRefused } from './file-fault.ts'
import type { FileHints } from './file-hints.ts'
import type { FileReading } from './file-reading.ts'
import { toDocument } from './to-document.ts'

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
