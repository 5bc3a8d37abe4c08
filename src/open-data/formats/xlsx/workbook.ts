import { inUtf8 } from '../bytes.ts'
import type { Table, TableColumn } from '../table.ts'
import { type Entry, zipOf } from '../zip.ts'
import { type Overlong, sheetOf } from './sheet.ts'
import { contentTypes, relations, STYLES, workbookRelations, workbookXml } from './parts.ts'

/** What stands on the second sheet beside the meaning of each column: the data's date, its licence, its address. */
export type About = readonly (readonly [name: string, value: string])[]

/** A workbook (Office Open XML) whose rows are written as they come. */
export function workbookOf(name: string, table: Table, about: About, at: Date): AsyncGenerator<Uint8Array> {
  return zipOf(partsOf(name, table, about), at)
}

async function* partsOf(name: string, { columns, chunks }: Table, about: About): AsyncGenerator<Entry> {
  const overlong: Overlong[] = []
  yield { name: 'xl/worksheets/sheet1.xml', bytes: inUtf8(sheetOf(columns, chunks, overlong)) }
  yield { name: 'xl/worksheets/sheet2.xml', bytes: inUtf8(aboutSheet(columns, about)) }
  const sheets = [name, '설명 About']
  if (overlong.length > 0) {
    sheets.push(REST_SHEET)
    yield { name: 'xl/worksheets/sheet3.xml', bytes: inUtf8(restSheet(overlong)) }
  }
  yield text('xl/workbook.xml', workbookXml(sheets))
  yield text('xl/_rels/workbook.xml.rels', workbookRelations(sheets.length))
  yield text('xl/styles.xml', STYLES)
  yield text('_rels/.rels', relations)
  yield text('[Content_Types].xml', contentTypes(sheets.length))
}

/** Holds what is too long for a cell: the row and column it belongs to, and the next piece of the text. */
export const REST_SHEET = 'rest of long texts'

function restSheet(overlong: readonly Overlong[]): AsyncGenerator<string> {
  return sheetOf(plainColumns(['row', 'column', 'rest']), once(piecesOf(overlong)), [])
}

const PIECE = 32_000

function piecesOf(overlong: readonly Overlong[]) {
  return overlong.flatMap(({ row, column, rest }) =>
    Array.from({ length: Math.ceil(rest.length / PIECE) }, (_, at) => ({
      row: String(row),
      column,
      rest: rest.slice(at * PIECE, (at + 1) * PIECE),
    })),
  )
}

function aboutSheet(columns: readonly TableColumn[], about: About): AsyncGenerator<string> {
  const rows = [
    ...about.map(([name, value]) => ({ column: name, ko: value, en: '' })),
    ...columns.map(({ name, meaning }) => ({ column: name, ko: meaning.ko, en: meaning.en })),
  ]
  return sheetOf(plainColumns(['column', 'ko', 'en']), once(rows), [])
}

function plainColumns(names: readonly string[]): TableColumn[] {
  return names.map((name) => ({
    name,
    cell: 'text',
    meaning: { ko: '', en: '' },
    read: (record) => String(record[name] ?? ''),
  }))
}

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value
}

function text(name: string, xml: string): Entry {
  return { name, bytes: new TextEncoder().encode(xml) }
}
