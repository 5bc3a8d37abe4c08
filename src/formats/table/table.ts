import { pastCap } from '../file-fault.ts'
import { MOST_CELLS } from '../limits.ts'

/** A cell as its format has it. */
export interface TableCell {
  readonly text: string
  readonly rows: number
  readonly columns: number
  /** Marked as the name of its column or its row. */
  readonly header: boolean
}

/** The place of one row and one column, and the cell that covers it; `own` where that cell begins. */
export interface Slot {
  readonly cell: TableCell
  readonly own: boolean
}

/** Every row as wide as it is written; undefined where no cell is. */
export type Table = readonly (readonly (Slot | undefined)[])[]

/** The most that HTML allows. */
const MOST_COLUMNS = 1000

/** Gives each cell its column: a cell that spans rows pushes those of the rows below to the right. */
export function tableOf(rows: readonly (readonly TableCell[])[]): Table {
  const table: (Slot | undefined)[][] = rows.map(() => [])
  let count = 0
  for (const [index, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while (table[index]?.[column]) column++
      count += placeCell(table, cell, index, column)
      if (count > MOST_CELLS) throw pastCap('cells', MOST_CELLS)
    }
  }
  return table.map((line) => Array.from(line))
}

export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly cell: TableCell
}

/** Of cells that tell their own place, as those of a sheet do. */
export function tableOfPlaced(cells: readonly PlacedCell[], height: number): Table {
  const table: (Slot | undefined)[][] = Array.from({ length: height }, () => [])
  let count = 0
  for (const { row, column, cell } of cells) {
    count += placeCell(table, cell, row, column)
    if (count > MOST_CELLS) throw pastCap('cells', MOST_CELLS)
  }
  return table.map((line) => Array.from(line))
}

/** How many places the cell took. */
function placeCell(table: (Slot | undefined)[][], cell: TableCell, row: number, column: number): number {
  const bottom = Math.min(table.length, row + Math.max(1, cell.rows))
  const right = Math.min(MOST_COLUMNS, column + Math.max(1, cell.columns))
  for (let y = row; y < bottom; y++)
    for (let x = column; x < right; x++) {
      const line = table[y]
      if (line && !line[x]) line[x] = { cell, own: y === row && x === column }
    }
  return Math.max(1, (bottom - row) * (right - column))
}
