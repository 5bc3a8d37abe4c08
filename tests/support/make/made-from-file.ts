import { toDocument } from '../../../src/formats/to-document.ts'
import type { Block, Document } from '../../../src/reader/document/document.ts'
import type { MadeCell, MadeLine, MadePage } from './made-page.ts'

interface GrowingCell extends MadeCell {
  rows: number
}

/** A page of text, HTML or CSV as the model from which the makers make files of other formats. */
export function madeFrom(bytes: Uint8Array): MadePage {
  const { document } = toDocument(bytes)
  const cells = new Map<number, GrowingCell>()
  const made: (MadeLine | { readonly kind: 'table'; readonly rows: GrowingCell[][] })[] = []
  for (const block of document.blocks) {
    const last = made.at(-1)
    if (block.kind !== 'row') made.push(lineOf(document, block))
    else if (last?.kind === 'table' && !block.afterGap) last.rows.push(rowOf(document, block, cells))
    else made.push({ kind: 'table', rows: [rowOf(document, block, cells)] })
  }
  return made
}

function lineOf({ text }: Document, { kind, span, body, marker }: Block): MadeLine {
  const words = text.slice(span.start, span.end)
  const item = kind === 'item' && !words.startsWith(marker)
  return {
    kind: 'line',
    text: item ? text.slice(body.start, body.end) : words,
    heading: kind === 'heading',
    item,
  }
}

/** A cell that stands for this row too grows by it and is left out here. */
function rowOf({ text }: Document, block: Block, cells: Map<number, GrowingCell>): GrowingCell[] {
  return block.cells.flatMap(({ start, end }, column) => {
    const above = block.row?.above[column]
    const spanning = above?.how === 'spans' ? cells.get(above.span.start) : undefined
    if (spanning) {
      spanning.rows++
      return []
    }
    const cell = { text: text.slice(start, end), header: block.row?.header ?? false, rows: 1 }
    cells.set(start, cell)
    return [cell]
  })
}
