import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'

export function shellReason(words: Words, { shell }: Lexicon): SetAsideReason | undefined {
  return shell.find(({ when }) => when.test(words.text))?.why
}

/** A row that only names columns: "연도 | 기간 | 교류내용", also when the paste lost its tabs; a format may mark it. */
export function isColumnHeader(document: Document, block: Block, lexicon: Lexicon): boolean {
  if (block.row?.header) return true
  const cells = !lexicon.headings.apart
    ? []
    : block.cells.map((cell) => wordsOf(document, cell).text).filter((text) => text !== '')
  return areColumns(cells, lexicon) || areColumns(wordsOf(document, block.span).text.split(/\s+/), lexicon)
}

function areColumns(names: readonly string[], lexicon: Lexicon): boolean {
  return names.length > 1 && names.every((name) => columnNamed(name, lexicon) !== undefined)
}

/** What a column of this name holds, whatever its blanks and its case. */
export function columnNamed(name: string, { columns }: Lexicon): ColumnRole | undefined {
  const letters = name.replaceAll(/\s/g, '')
  const known = Object.hasOwn(columns, letters) ? letters : letters.toLowerCase()
  return Object.hasOwn(columns, known) ? columns[known] : undefined
}

/** What each column holds, by the words above it. */
export function columnRoles(
  document: Document,
  block: Block,
  lexicon: Lexicon,
): readonly (ColumnRole | undefined)[] {
  if (block.row?.roles) return block.row.roles
  return block.cells.map((cell, index) => {
    const named = cell.end > cell.start ? cell : (block.row?.above[index]?.span ?? cell)
    return columnNamed(wordsOf(document, named).text, lexicon)
  })
}
