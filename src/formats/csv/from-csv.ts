import { CsvError, parse } from 'csv-parse/sync'
import type { Document } from '../../reader/document/document.ts'
import { pageWriter } from '../page/page-writer.ts'
import { type TableCell, tableOf } from '../table/table.ts'
import { writeTable } from '../table/write-table.ts'

/** A list file: each record a row; quotes that are left open or stand inside a cell are letters. */
export function fromCsv(text: string, delimiter: string): Document {
  const records = recordsOf(text, delimiter, '"') ?? recordsOf(text, delimiter, null) ?? []
  const writer = pageWriter()
  const rows = records.map((record) => record.map(cellOf))
  writeTable(writer, tableOf(rows), { sheet: true })
  return writer.finish()
}

/** Undefined when a quote is never closed. */
function recordsOf(text: string, delimiter: string, quote: string | null): string[][] | undefined {
  try {
    return parse(text, { delimiter, quote, bom: true, relax_column_count: true, relax_quotes: true })
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

function cellOf(text: string): TableCell {
  return { text, rows: 1, columns: 1, header: false }
}
