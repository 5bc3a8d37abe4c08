import { type Document, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import { columnRoles, isColumnHeader } from './shell.ts'

/** The cells of a table whose header says that they name the partner. */
export function partnerCells(document: Document, lexicon: Lexicon): readonly Words[] {
  let roles: readonly (ColumnRole | undefined)[] = []
  const cells: Words[] = []
  for (const block of document.blocks) {
    if (isColumnHeader(document, block, lexicon)) roles = columnRoles(document, block, lexicon)
    else if (block.kind !== 'row') roles = []
    else
      for (const [index, cell] of block.cells.entries())
        if (roles[index] === 'partner') cells.push(wordsOf(document, cell))
  }
  return cells
}
