/** A page that a test makes into a file of some format. */
export type MadePage = readonly MadeBlock[]
export type MadeBlock = MadeLine | MadeTable

export interface MadeLine {
  readonly kind: 'line'
  readonly text: string
  readonly heading?: boolean
  /** With a bullet in front that is no letter of the text. */
  readonly item?: boolean
}

export interface MadeTable {
  readonly kind: 'table'
  /** From left to right; a cell that spans rows is left out in the rows below, as in HTML. */
  readonly rows: readonly (readonly MadeCell[])[]
}

export interface MadeCell {
  readonly text: string
  readonly rows?: number
  readonly columns?: number
  readonly header?: boolean
  /** In a spreadsheet: a number that its format shows as a day. */
  readonly day?: number
  /** In a spreadsheet: a number without a format. */
  readonly number?: number
}

/** A cell at its place. */
export interface PlacedMadeCell {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly cell: MadeCell
}

/** Each cell with its address, those that span rows counted. */
export function placedCells({ rows }: MadeTable): readonly PlacedMadeCell[] {
  const taken = new Set<string>()
  return rows.flatMap((cells, row) => {
    let column = 0
    return cells.map((cell) => {
      while (taken.has(`${row},${column}`)) column++
      const placed = { row, column, rows: cell.rows ?? 1, columns: cell.columns ?? 1, cell }
      for (let y = row; y < row + placed.rows; y++)
        for (let x = column; x < column + placed.columns; x++) taken.add(`${y},${x}`)
      return placed
    })
  })
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
