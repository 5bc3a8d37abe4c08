import { readFile, stat } from 'node:fs/promises'
import { LARGEST_FILE } from '../formats/limits.ts'
import { UsageError } from './command.ts'

/** The bytes of a file that somebody named; anything that is wrong with it is said with what to do. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE)
      throw new UsageError(`${path} has ${size} bytes; ${LARGEST_FILE} are the most. Split it.`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error })
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EISDIR') return 'it is a folder'
  return code === 'EACCES' ? 'this user may not read it' : String(error)
}
