import { readFile } from '../../src/formats/read-file.ts'
import type { PageReading } from '../../src/reader/page-reading.ts'

/** A file of the corpus, read as an import would. */
export async function readingOf(bytes: Uint8Array, name: string): Promise<PageReading> {
  const file = await readFile(bytes)
  if (!file.ok) throw new Error(`${name} cannot be read: ${JSON.stringify(file.faults)}`)
  return file.value.reading
}
