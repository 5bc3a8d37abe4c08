import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import type { PageWriter } from '../page/page-writer.ts'
import { type Slot, type Table, type TableCell, tableOf } from '../table/table.ts'
import { writeTable } from '../table/write-table.ts'
import { HEADINGS } from './elements.ts'
import { type Element, type Node, attributeOf, childrenOf, isElement } from './parse-page.ts'
import { textOf } from './text-of.ts'

/** Writes the content of a cell as a part of the page, for tables that only lay a page out. */
export type WriteContent = (cell: Element) => void

/** A table of rows is written as rows; one that holds tables or headings lays out the page, and its cells are pages. */
export function writeHtmlTable(
  writer: PageWriter,
  table: Element,
  aside: SetAsideReason | undefined,
  writeContent: WriteContent,
): void {
  for (const caption of captionsOf(table)) writer.line(textOf(caption), { aside: aside ?? 'caption' })
  const rows = rowsOf(table)
  const whole = isLayout(table, rows)
  let data: Element[] = []
  for (const row of rows) {
    if (!whole && !holdsContent(row)) data.push(row)
    else {
      writeData(writer, data, aside)
      data = []
      for (const cell of cellsOf(row)) writeContent(cell)
    }
  }
  writeData(writer, data, aside)
}

function writeData(writer: PageWriter, rows: readonly Element[], aside: SetAsideReason | undefined): void {
  const cells = rows.map((row) => cellsOf(row).map((cell) => tableCell(cell, row)))
  writeTable(writer, withoutPairs(tableOf(cells)), { aside })
}

function captionsOf(table: Element): readonly Element[] {
  return table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption')
}

const PARTS = ['thead', 'tbody', 'tfoot']

/** Rows of the head come first and those of the foot last, wherever the page has them. */
function rowsOf(table: Element): readonly Element[] {
  return table.childNodes
    .filter(isElement)
    .toSorted((a, b) => PARTS.indexOf(a.tagName) - PARTS.indexOf(b.tagName))
    .flatMap((part) => part.childNodes.filter(isElement))
    .filter(({ tagName }) => tagName === 'tr')
}

function cellsOf(row: Element): readonly Element[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function tableCell(cell: Element, row: Element): TableCell {
  const inHead = row.parentNode && 'tagName' in row.parentNode && row.parentNode.tagName === 'thead'
  return {
    text: textOf(cell),
    rows: spanOf(cell, 'rowspan'),
    columns: spanOf(cell, 'colspan'),
    header: inHead === true || cell.tagName === 'th',
  }
}

/** A rowspan of 0 goes to the end of the table. */
function spanOf(cell: Element, name: string): number {
  const written = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  if (name === 'rowspan' && written === 0) return 65_534
  return Number.isNaN(written) || written < 1 ? 1 : Math.min(written, name === 'colspan' ? 1000 : 65_534)
}

/** A table of one column only, or one that says so itself. */
function isLayout(table: Element, rows: readonly Element[]): boolean {
  const role = attributeOf(table, 'role')
  return role === 'presentation' || role === 'none' || rows.every((row) => cellsOf(row).length < 2)
}

function holdsContent(node: Node): boolean {
  return childrenOf(node).some(
    (child) =>
      isElement(child) && (child.tagName === 'table' || HEADINGS.has(child.tagName) || holdsContent(child)),
  )
}

/** Two labels with their values in one row are two rows: "area | 36 | people | 9,477". */
function withoutPairs(table: Table): Table {
  return table.flatMap((row) => (isPairs(row) ? pairsOf(row) : [row]))
}

function isPairs(row: readonly (Slot | undefined)[]): boolean {
  if (row.length < 4 || row.length % 2 === 1) return false
  return row.every(
    (slot, column) => slot?.own && slot.cell.rows === 1 && slot.cell.header === (column % 2 === 0),
  )
}

function pairsOf(row: readonly (Slot | undefined)[]): readonly (readonly (Slot | undefined)[])[] {
  return row.flatMap((_, column) => (column % 2 === 0 ? [row.slice(column, column + 2)] : []))
}
