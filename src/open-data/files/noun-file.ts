import type { DescribedNoun } from '../../records/published/described/noun.ts'
import type { Values } from '../../records/published/described/columns.ts'
import { inUtf8 } from '../formats/bytes.ts'
import { csvOf } from '../formats/csv.ts'
import { jsonLinesOf, jsonOf } from '../formats/json.ts'
import { fullTable, type Table } from '../formats/table.ts'
import { workbookOf } from '../formats/xlsx/workbook.ts'
import type { DataFile } from './data-file.ts'
import { aboutOf, type Offer } from './offer.ts'
import { sheetAbout } from './sheet-about.ts'

export const TABLE_FORMATS = ['csv', 'xlsx', 'json', 'jsonl'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

export const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
}

type Chunks = AsyncIterable<readonly Values[]>

/** All records of a noun in one of the formats. */
export function nounFile(
  offer: Offer,
  noun: DescribedNoun,
  format: TableFormat,
  records: () => Chunks,
): DataFile {
  return {
    type: MEDIA_TYPES[format],
    title: noun.label.ko,
    name: noun.file,
    ending: format,
    download: format === 'csv' || format === 'xlsx',
    bytes: () => nounBytes(offer, noun, format, records()),
  }
}

export function nounBytes(
  offer: Offer,
  noun: DescribedNoun,
  format: TableFormat,
  chunks: Chunks,
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'csv':
      return csvBytes(fullTable(noun, chunks))
    case 'xlsx':
      return workbookOf(noun.file, fullTable(noun, chunks), sheetAbout(offer), new Date(offer.publishedAt))
    case 'json':
      return inUtf8(jsonOf({ title: noun.label, ...aboutOf(offer) }, noun.file, chunks))
    case 'jsonl':
      return inUtf8(jsonLinesOf(chunks))
  }
}

/** With the mark by which spreadsheets know UTF-8. */
export async function* csvBytes(table: Table): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([0xef, 0xbb, 0xbf])
  yield* inUtf8(csvOf(table))
}
