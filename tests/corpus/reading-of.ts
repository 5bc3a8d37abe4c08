import { readHere } from '../../src/formats/read-here.ts'
import type { PageReading } from '../../src/reader/page-reading.ts'

/**
 * A file of the corpus, read as an import reads it, but in this process: our own pages need no process that is killed
 * when a file takes too much, and starting one for each of them would take most of the time.
 */
export function readingOf(bytes: Uint8Array, name: string): PageReading {
  const file = readHere(bytes)
  if (!file.ok) throw new Error(`${name} cannot be read: ${JSON.stringify(file.faults)}`)
  return file.value.reading
}
