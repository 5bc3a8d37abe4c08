import type { SetAsideReason } from '../../kernel/vocabulary.ts'
import type { Document } from '../../reader/document/document.ts'
import type { Notice } from '../file-reading.ts'
import { mainPart, partOf } from '../packed/package-parts.ts'
import type { Zip } from '../packed/zip.ts'
import { type PageWriter, pageWriter } from '../page/page-writer.ts'
import { writeTable } from '../table/write-table.ts'
import { cellFormats } from './cell-formats.ts'
import { withDays } from './days-in-columns.ts'
import { type SheetContent, readSheet } from './read-sheet.ts'
import { sheetTable } from './sheet-table.ts'
import { type Sheet, openWorkbook, type Workbook } from './workbook.ts'

/** Every sheet of a workbook under its name. What the workbook hides is set aside and told. */
export function fromXlsx(zip: Zip): { readonly document: Document; readonly notices: readonly Notice[] } {
  const workbook = openWorkbook(zip, mainPart(zip) ?? 'xl/workbook.xml', cellFormats)
  const writer = pageWriter()
  const notices = workbook.sheets.flatMap((sheet) => {
    const content = readSheet(partOf(zip, sheet.part, 'Excel'), workbook)
    if (content.cells.length > 0) writeSheet(writer, sheet, content, workbook)
    return noticesOf(sheet, content)
  })
  return { document: writer.finish(), notices }
}

function writeSheet(
  writer: PageWriter,
  { name, hidden }: Sheet,
  content: SheetContent,
  workbook: Workbook,
): void {
  const aside: SetAsideReason | undefined = hidden ? 'hidden' : undefined
  const cells = withDays(content.cells, workbook.since1904).filter(({ column }) => !isHidden(column, content))
  const { table, rows } = sheetTable({ ...content, cells })
  writer.gap()
  writer.line(name, { kind: 'heading', aside })
  writeTable(writer, table, {
    sheet: true,
    aside,
    asideOf: (row) => (content.hiddenRows.has(rows[row] ?? -1) ? 'hidden' : undefined),
  })
}

function isHidden(column: number, { hiddenColumns }: SheetContent): boolean {
  return hiddenColumns.some(({ left, right }) => left <= column && column <= right)
}

function noticesOf({ name, hidden }: Sheet, content: SheetContent): readonly Notice[] {
  if (hidden) return [{ kind: 'hidden-sheet', name }]
  const rows = new Set(content.cells.map(({ row }) => row).filter((row) => content.hiddenRows.has(row))).size
  const columns = new Set(
    content.cells.map(({ column }) => column).filter((column) => isHidden(column, content)),
  ).size
  return rows + columns > 0 ? [{ kind: 'hidden-cells', sheet: name, rows, columns }] : []
}
