import type { Block, Document } from '../reader/document/document.ts'
import type { Span } from '../reader/span.ts'

/** What a document holds, one short line a block: "row ^2019|9.19|협약" has its year from above. */
export function blocksOf(document: Document): readonly string[] {
  return document.blocks.map((block) => describeBlock(document, block))
}

function describeBlock({ text }: Document, block: Block): string {
  const at = ({ start, end }: Span) => text.slice(start, end).replaceAll('\n', '⏎')
  const kind = block.row?.header ? 'header' : block.kind
  const place = `${kind === 'item' ? block.marker : ''}${block.indent > 0 ? `+${block.indent}` : ''}`
  const aside = block.aside ? ` (${block.aside})` : ''
  if (block.kind !== 'row') return `${kind}${place} ${at(kind === 'item' ? block.body : block.span)}${aside}`
  const cells = block.cells.map((cell, index) => {
    const above = block.row?.above[index]
    const from = above && above.how !== 'blank' ? `^${at(above.span)}` : ''
    return from || at(cell)
  })
  return `${kind}${place} ${cells.join('|')}${aside}`
}
