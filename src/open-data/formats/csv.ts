import { withoutFormula } from '../../records/published/described/cells.ts'
import type { Values } from '../../records/published/described/columns.ts'
import type { Table, TableColumn } from './table.ts'

/** A cell that is not written as it is: one look at most cells, of which a file has millions. */
const CAREFUL = /^['=+\-@\t\uFF1D\uFF0B\uFF0D\uFF20]|[",\r\n]|^$/
const QUOTED = /[",\r\n]/
const END = '\r\n'

/** The table as RFC 4180 has it, the header first. Text that a spreadsheet would take for a formula is kept from it. */
export async function* csvOf({ columns, chunks }: Table): AsyncGenerator<string> {
  yield columns.map(({ name }) => quoted(name)).join(',') + END
  for await (const records of chunks) if (records.length > 0) yield linesOf(columns, records)
}

/** Written out, since a hundred thousand records have three million cells. */
function linesOf(columns: readonly TableColumn[], records: readonly Values[]): string {
  let lines = ''
  for (const record of records) {
    let comma = ''
    for (const column of columns) {
      const cell = column.read(record)
      lines += comma
      if (typeof cell === 'string') lines += CAREFUL.test(cell) ? quoted(withoutFormula(cell)) : cell
      else if (cell !== null) lines += cell
      comma = ','
    }
    lines += END
  }
  return lines
}

function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
