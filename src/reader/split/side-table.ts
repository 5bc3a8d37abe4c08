import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Columns } from './columns.ts'
import { factRole } from './fact-table.ts'
import { readPlaceTitle } from './place-title.ts'

/** "구분 | 셴양시(중국) | 다카하시정(일본)": a table that gives each city a column and each kind of fact a row. */
export function sideColumns(
  document: Document,
  rows: readonly Block[],
  lexicon: Lexicon,
): Columns | undefined {
  const [header, ...body] = rows
  const [, ...sides] = header?.cells ?? []
  if (!header || sides.length < 2 || body.length < 2) return undefined
  const named = sides.every((cell) => readPlaceTitle(wordsOf(document, cell), lexicon))
  const facts = body.filter(({ cells: [first] }) => {
    const role = first && factRole(wordsOf(document, first), lexicon)
    return role === 'fact' || role === 'tie'
  })
  if (!named || facts.length * 2 <= body.length) return undefined
  return {
    roles: header.cells.map((_, column) => (column === 0 ? 'label' : 'of')),
    header,
    heads: header.cells,
  }
}
