import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { withFormulaSigns } from '../../records/published/described/cells.ts'
import { columnsOf, recordFrom } from '../../records/published/described/columns.ts'
import type { Fields } from '../../records/published/described/field.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { register, type RegisterRecord } from '../../records/published/described/register.ts'
import { type Parts, WHOSE } from '../arrived.ts'
import { workbookRows } from './workbook-rows.ts'

/** Something in a table that is not as the table's description says. */
export type TableFault =
  | { readonly kind: 'table-missing'; readonly file: string }
  | { readonly kind: 'table-unreadable'; readonly file: string; readonly row: number }

/** Carries a fault out of the reading of one table. */
export class TableRefused extends Error {
  readonly fault: TableFault

  constructor(fault: TableFault) {
    super(fault.kind)
    this.fault = fault
  }
}

type Cells = readonly (string | null)[]

/** Every record of one noun, from whichever of its files is there; each is checked against its description. */
export function recordsIn<N extends DescribedNoun<string, F>, F extends Fields>(
  parts: Parts,
  noun: N,
): z.output<N['schema']>[] {
  const values = valuesIn(parts, noun)
  if (!values) throw new TableRefused({ kind: 'table-missing', file: noun.file })
  return values.map((value, at) => checked(noun, value, at + 1))
}

export function registerIn(parts: Parts): RegisterRecord {
  const told: unknown = JSON.parse(textOf(parts[WHOSE]))
  const record = typeof told === 'object' && told !== null && 'record' in told ? told.record : undefined
  return checked(register, record, 1)
}

function checked<N extends DescribedNoun>(noun: N, value: unknown, row: number): z.output<N['schema']> {
  const read = noun.schema.safeParse(value)
  if (!read.success) throw new TableRefused({ kind: 'table-unreadable', file: noun.file, row })
  return read.data as z.output<N['schema']> // what its own schema gave
}

function valuesIn(parts: Parts, noun: DescribedNoun): unknown[] | undefined {
  const of = (ending: string) => parts[`${noun.file}.${ending}`]
  const [lines, json, csv, workbook] = [of('jsonl'), of('json'), of('csv'), of('xlsx')]
  if (lines) return textOf(lines).split('\n').filter(Boolean).map(parsed)
  if (json) return listIn(parsed(textOf(json)), noun.file)
  if (csv) return fromRows(noun, parse(textOf(csv), { bom: true }), withFormulaSigns)
  return workbook && fromRows(noun, workbookRows(workbook), (cell) => cell)
}

function listIn(value: unknown, name: string): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const list = Object.entries(value).find(([key]) => key === name)?.[1]
  return Array.isArray(list) ? list : undefined
}

/** Columns are told by their names, so that whoever moved one about is understood. */
function fromRows(
  noun: DescribedNoun,
  [header = [], ...rows]: readonly Cells[],
  plain: (cell: string) => string | null,
): unknown[] {
  const columns = columnsOf(noun.fields)
  const places = columns.map(({ name }) => header.indexOf(name))
  return rows.map((row, at) => {
    const cells = places.map((place) => row[place] ?? null)
    try {
      return recordFrom(
        noun.fields,
        columns,
        cells.map((cell) => (cell === null ? null : plain(cell))),
      )
    } catch {
      throw new TableRefused({ kind: 'table-unreadable', file: noun.file, row: at + 1 })
    }
  })
}

function parsed(text: string): unknown {
  return JSON.parse(text)
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}
