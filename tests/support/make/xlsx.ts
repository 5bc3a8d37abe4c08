import { strToU8 } from 'fflate'
import { packed } from './packed.ts'
import { escaped, type MadePage, type MadeTable, type PlacedMadeCell, placedCells } from './made-page.ts'

export interface MadeSheet {
  readonly name: string
  readonly page: MadePage
  readonly hidden?: boolean
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

/** A workbook of one sheet: lines stand in its first column, tables below one another. */
export function makeXlsx(page: MadePage): Uint8Array {
  return makeWorkbook([{ name: 'Sheet1', page }])
}

/** `formats`: the number format of `day` cells. */
export function makeWorkbook(sheets: readonly MadeSheet[], dayFormat = 'yyyy-mm-dd'): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    ),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
        .map(
          ({ name, hidden }, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${escaped(dayFormat)}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>`,
    ),
  }
  const strings: string[] = []
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml(sheetXml(sheet, strings))
  parts['xl/sharedStrings.xml'] = xml(
    `<sst xmlns="${MAIN}">${strings.map((text) => `<si><r><t xml:space="preserve">${escaped(text)}</t></r><rPh><t>x</t></rPh></si>`).join('')}</sst>`,
  )
  return packed(parts)
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function xml(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
}

export function relations(...targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
  )
}

function sheetXml({ page, hiddenRows = [], hiddenColumns = [] }: MadeSheet, strings: string[]): string {
  const cells = cellsOf(page)
  const rows = Map.groupBy(cells, ({ row }) => row)
  const columns = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" hidden="1"/>`).join('')
  const data = [...rows].map(
    ([row, own]) =>
      `<row r="${row + 1}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${own.map((cell) => cellXml(cell, strings)).join('')}</row>`,
  )
  const merged = cells.filter(({ rows: down, columns: right }) => down > 1 || right > 1)
  const ranges = merged.map(
    ({ row, column, rows: down, columns: right }) =>
      `<mergeCell ref="${address(row, column)}:${address(row + down - 1, column + right - 1)}"/>`,
  )
  return `<worksheet xmlns="${MAIN}">${columns && `<cols>${columns}</cols>`}<sheetData>${data.join('')}</sheetData>${ranges.length > 0 ? `<mergeCells>${ranges.join('')}</mergeCells>` : ''}</worksheet>`
}

function cellsOf(page: MadePage): readonly PlacedMadeCell[] {
  let top = 0
  return page.flatMap((block): readonly PlacedMadeCell[] => {
    if (block.kind === 'line')
      return [{ row: top++, column: 0, rows: 1, columns: 1, cell: { text: block.text } }]
    const from = top
    top += block.rows.length
    return placedCells(block as MadeTable).map((placed) => ({ ...placed, row: placed.row + from }))
  })
}

function cellXml({ row, column, cell }: PlacedMadeCell, strings: string[]): string {
  const at = `r="${address(row, column)}"`
  if (cell.day !== undefined) return `<c ${at} s="1"><v>${cell.day}</v></c>`
  if (cell.number !== undefined) return `<c ${at}><v>${cell.number}</v></c>`
  if (cell.text === '') return `<c ${at}/>`
  strings.push(cell.text)
  return `<c ${at} t="s"><v>${strings.length - 1}</v></c>`
}

function address(row: number, column: number): string {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`
}
