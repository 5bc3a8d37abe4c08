import type { Meaning } from '../../records/published/described/field.ts'
import { type Cell, type Column, columnsOf, type Values } from '../../records/published/described/columns.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'

/** What a file of rows shows of each record. */
export interface TableColumn {
  readonly name: string
  readonly cell: Column['cell']
  readonly meaning: Meaning
  readonly read: (record: Values) => Cell
}

/** A file of rows: its columns, and its records as they come. */
export interface Table {
  readonly columns: readonly TableColumn[]
  readonly chunks: AsyncIterable<readonly Values[]>
}

/** All that is published of a noun, a column for each value. */
export function fullTable(noun: DescribedNoun, chunks: AsyncIterable<readonly Values[]>): Table {
  return {
    columns: columnsOf(noun.fields).map(({ field, ...column }) => ({ ...column, meaning: field.meaning })),
    chunks,
  }
}
