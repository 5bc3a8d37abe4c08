import type { Document } from '../../reader/document/document.ts'
import { writeFlow } from '../flow/write-flow.ts'
import { mainPart, partOf, relationsOf } from '../packed/package-parts.ts'
import type { Zip } from '../packed/zip.ts'
import { pageWriter } from '../page/page-writer.ts'
import { NO_STYLES, paragraphStyles } from './paragraph-styles.ts'
import { readBody } from './read-body.ts'

/** A Word file: its paragraphs and tables, then its footnotes. */
export function fromDocx(zip: Zip): Document {
  const main = mainPart(zip) ?? 'word/document.xml'
  const relations = relationsOf(zip, main)
  const part = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target
    return target === undefined ? undefined : zip.bytesOf(target)
  }
  const styleSheet = part('styles')
  const styles = styleSheet ? paragraphStyles(styleSheet) : NO_STYLES
  const notes = part('footnotes')
  const writer = pageWriter()
  writeFlow(writer, readBody(partOf(zip, main, 'Word'), styles))
  if (notes) writeFlow(writer, readBody(notes, styles))
  return writer.finish()
}
