import type { PageReading } from '../../src/reader/page-reading.ts'
import { readPage } from '../../src/reader/read-page.ts'

/** A file of the corpus, read as an import would; undefined for formats that cannot be read yet. */
export function readingOf(bytes: Uint8Array, name: string): PageReading | undefined {
  return name.endsWith('.txt') ? readPage(new TextDecoder().decode(bytes)) : undefined
}
