import { refused, type Result } from '../kernel/result.ts'
import { readInChild } from './child/read-in-child.ts'
import { turns } from './child/turns.ts'
import type { FileFault } from './file-fault.ts'
import type { FileHints } from './file-hints.ts'
import type { FileReading } from './file-reading.ts'
import { LARGEST_FILE, MOST_READERS, READ_HERE } from './limits.ts'
import { readHere } from './read-here.ts'
import { isPlainText } from './recognise/plain-text.ts'

const inTurn = turns(MOST_READERS)

/**
 * Reads a file of any format that is known, told by its content. Only short plain text is read right here: all else
 * in a process that is killed when it takes too much, so that no file holds up whoever reads it.
 */
export async function readFile(
  bytes: Uint8Array,
  hints: FileHints = {},
): Promise<Result<FileReading, FileFault>> {
  if (bytes.length > LARGEST_FILE)
    return refused({ kind: 'source-past-cap', cap: 'file-bytes', limit: LARGEST_FILE })
  if (bytes.length <= READ_HERE && isPlainText(bytes)) return readHere(bytes, hints)
  return inTurn(() => readInChild(bytes, hints))
}
