import { toTextCell } from '../../../records/published/described/cells.ts'
import type { Cell, Values } from '../../../records/published/described/columns.ts'
import type { TableColumn } from '../table.ts'
import { escaped } from './escaped.ts'

/** Characters that a cell may hold (ECMA-376, and every program that reads it). */
export const LONGEST_CELL = 32_767
/** Rows that a sheet may hold. */
const MOST_ROWS = 1_048_576

/** What did not fit into a cell: the row and column of the sheet, and the rest of the text. */
export interface Overlong {
  readonly row: number
  readonly column: string
  readonly rest: string
}

/** One sheet: a frozen header with filters, then a row for each record. Text is never taken for a formula. */
export async function* sheetOf(
  columns: readonly TableColumn[],
  chunks: AsyncIterable<readonly Values[]>,
  overlong: Overlong[],
): AsyncGenerator<string> {
  const letters = columns.map((_, at) => columnLetters(at))
  yield (
    HEAD +
    rowOf(
      letters,
      columns.map(({ name }) => name),
      1,
      overlong,
    )
  )
  let row = 1
  for await (const records of chunks) {
    let rows = ''
    for (const record of records) {
      row += 1
      if (row > MOST_ROWS) throw new Error(`a sheet holds ${MOST_ROWS} rows at most`)
      rows += rowOf(
        letters,
        columns.map(({ read }) => read(record)),
        row,
        overlong,
      )
    }
    if (rows !== '') yield rows
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" defaultColWidth="18"/><sheetData>'

function rowOf(
  letters: readonly string[],
  cells: readonly Cell[],
  row: number,
  overlong: Overlong[],
): string {
  let xml = `<row r="${row}">`
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] ?? null
    if (cell === null) continue
    const place = `${letters[at]}${row}`
    if (typeof cell === 'number') xml += `<c r="${place}"><v>${cell}</v></c>`
    else xml += textCell(place, fitted(toTextCell(cell), row, letters[at] ?? '', overlong), row)
  }
  return `${xml}</row>`
}

/** The header's style is the second of the workbook's. */
function textCell(place: string, text: string, row: number): string {
  const style = row === 1 ? ' s="1"' : ''
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

function fitted(text: string, row: number, column: string, overlong: Overlong[]): string {
  if (text.length <= LONGEST_CELL) return text
  overlong.push({ row, column, rest: text.slice(LONGEST_CELL) })
  return text.slice(0, LONGEST_CELL)
}

/** A to Z, then AA. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last
}
