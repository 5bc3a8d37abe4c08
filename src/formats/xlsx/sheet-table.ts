import { type PlacedCell, type Table, tableOfPlaced } from '../table/table.ts'
import type { CellRange } from './address.ts'
import type { SheetCell, SheetContent } from './read-sheet.ts'

/** The rows and columns of a sheet that hold something; one empty row stands for all that lie between two others. */
export function sheetTable({ cells, merged }: SheetContent): {
  readonly table: Table
  /** The row of the sheet that each row of the table is. */
  readonly rows: readonly number[]
} {
  const rows = withGaps(distinct(cells.map(({ row }) => row)))
  const columns = distinct(cells.map(({ column }) => column))
  const rowAt = new Map(rows.map((row, index) => [row, index]))
  const columnAt = new Map(columns.map((column, index) => [column, index]))
  const ranges = new Map(merged.map((range) => [`${range.top},${range.left}`, range]))
  const placed = cells.map((cell): PlacedCell => {
    const range = ranges.get(`${cell.row},${cell.column}`)
    return {
      row: rowAt.get(cell.row) ?? 0,
      column: columnAt.get(cell.column) ?? 0,
      cell: { text: cell.text, header: false, ...spanOf(cell, range, rows, columns) },
    }
  })
  return { table: tableOfPlaced(placed, rows.length), rows }
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b)
}

/** A row that is not there parts two that are. */
function withGaps(rows: readonly number[]): readonly number[] {
  return rows.flatMap((row, index) =>
    index > 0 && row > (rows[index - 1] ?? row) + 1 ? [row - 1, row] : [row],
  )
}

function spanOf(
  { row, column }: SheetCell,
  range: CellRange | undefined,
  rows: readonly number[],
  columns: readonly number[],
): { readonly rows: number; readonly columns: number } {
  if (!range) return { rows: 1, columns: 1 }
  return { rows: countTo(rows, row, range.bottom), columns: countTo(columns, column, range.right) }
}

/** How many of the sorted numbers lie from one of them up to another number, which may be past the last. */
function countTo(sorted: readonly number[], from: number, to: number): number {
  return Math.max(1, placeOf(sorted, to + 1) - placeOf(sorted, from))
}

/** Where the first number stands that is not below it. */
function placeOf(sorted: readonly number[], number: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}
