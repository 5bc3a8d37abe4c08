import { type Block, type Document, wordsOf } from '../document/document.ts'
import type { Words } from '../document/words.ts'
import type { ColumnRole, Lexicon } from '../lexicon/lexicon.ts'
import type { SetAsideReason } from '../page-reading.ts'

export function shellReason(words: Words, { shell }: Lexicon): SetAsideReason | undefined {
  return shell.find(({ when }) => when.test(words.text))?.why
}

/** A row that only names columns: "연도 | 기간 | 교류내용", also when the paste lost its tabs; a format may mark it. */
export function isColumnHeader(document: Document, block: Block, lexicon: Lexicon): boolean {
  if (block.row?.header) return true
  const words = wordsOf(document, block.span).text.split(/\s+/)
  return words.length > 1 && words.every((word) => lexicon.columns[word] !== undefined)
}

/** What each column holds, by the words above it. */
export function columnRoles(
  document: Document,
  block: Block,
  { columns }: Lexicon,
): readonly (ColumnRole | undefined)[] {
  if (block.row?.roles) return block.row.roles
  return block.cells.map((cell, index) => {
    const named = cell.end > cell.start ? cell : (block.row?.above[index]?.span ?? cell)
    return columns[wordsOf(document, named).text.replaceAll(/\s/g, '')]
  })
}
