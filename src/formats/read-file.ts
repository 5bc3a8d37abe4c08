import type { Result } from '../kernel/result.ts'
import type { FileFault } from './file-fault.ts'
import type { FileReading } from './file-reading.ts'
import type { FileHints } from './file-hints.ts'
import { readHere } from './read-here.ts'

/** Reads a file of any format that is known, told by its content. */
export async function readFile(
  bytes: Uint8Array,
  hints: FileHints = {},
): Promise<Result<FileReading, FileFault>> {
  return readHere(bytes, hints)
}
