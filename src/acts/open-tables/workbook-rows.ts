import { unzipSync } from 'fflate'
import { addressOf } from '../../formats/xlsx/address.ts'
import { readXml } from '../../formats/packed/xml.ts'
import { fromTextCell } from '../../records/published/described/cells.ts'

type Cells = (string | null)[]

/** The rows of a workbook's first sheet, each cell to the letter: as we write them, or as a spreadsheet saved them again. */
export function workbookRows(bytes: Uint8Array): Cells[] {
  const parts = unzipSync(bytes)
  const strings = stringsIn(parts['xl/sharedStrings.xml'])
  const rows = sheetRows(parts['xl/worksheets/sheet1.xml'], strings)
  for (const [row, column, rest] of sheetRows(parts['xl/worksheets/sheet3.xml'], strings).slice(1))
    addRest(rows, Number(row), column ?? '', rest ?? '')
  return rows.map((cells) => Array.from(cells, (cell) => (cell === null ? null : fromTextCell(cell))))
}

/** Texts that are too long for a cell go on in a sheet of their own. */
function addRest(rows: Cells[], row: number, letters: string, rest: string): void {
  const cells = rows[row - 1]
  const column = addressOf(`${letters}1`)?.column
  if (cells && column !== undefined) cells[column] = (cells[column] ?? '') + rest
}

function stringsIn(part: Uint8Array | undefined): string[] {
  const strings: string[] = []
  if (!part) return strings
  let text = ''
  let inText = false
  readXml(part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
    },
    close: (name) => {
      if (name === 't') inText = false
      else if (name === 'si') strings.push(unescaped(text))
    },
    text: (letters) => {
      if (inText) text += letters
    },
  })
  return strings
}

function sheetRows(part: Uint8Array | undefined, strings: readonly string[]): Cells[] {
  const rows: Cells[] = []
  if (!part) return rows
  let at = { row: 0, column: 0, type: '' }
  let value = ''
  let inValue = false
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'c') {
        const { row = rows.length, column = 0 } = addressOf(attributes.r ?? '') ?? {}
        at = { row, column, type: attributes.t ?? 'n' }
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name !== 'c') return
      while (rows.length <= at.row) rows.push([])
      const cells = rows[at.row] ?? []
      while (cells.length < at.column) cells.push(null)
      cells[at.column] =
        at.type === 's' ? (strings[Number(value)] ?? '') : at.type === 'n' ? value : unescaped(value)
    },
    text: (letters) => {
      if (inValue) value += letters
    },
  })
  return rows
}

const CODE = /_x(?<hex>[0-9A-Fa-f]{4})_/g

/** Characters that XML cannot hold stand in workbooks as _xHHHH_ (ECMA-376, ST_Xstring). */
function unescaped(text: string): string {
  return text.replace(CODE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
