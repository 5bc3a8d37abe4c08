/** A rectangle of a sheet, its edges included, from 0 on. */
export interface CellRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** "C7" is column 2 of row 6. */
export function addressOf(written: string): { readonly row: number; readonly column: number } | undefined {
  const { letters, digits } = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/.exec(written)?.groups ?? {}
  if (!letters || !digits) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { row: Number(digits) - 1, column: column - 1 }
}

/** "A2:A5" as a list of one, or of none when it cannot be read. */
export function rangeOf(written: string): readonly CellRange[] {
  const [from, to] = written.split(':').map(addressOf)
  if (!from || !to || from.row > to.row || from.column > to.column) return []
  return [{ top: from.row, bottom: to.row, left: from.column, right: to.column }]
}
