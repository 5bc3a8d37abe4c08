import { fromPlainText } from './document/from-plain-text.ts'
import type { PageHints, PageReading } from './page-reading.ts'
import { readDocument } from './read-document.ts'

/** The text of a city's page, as copied from a browser or saved to a file, into records. */
export function readPage(text: string, hints: PageHints = {}): PageReading {
  return readDocument(fromPlainText(text), hints)
}
