import type { Meaning } from '../../records/published/described/field.ts'
import type { Cell, Values } from '../../records/published/described/columns.ts'
import type { PartnerRecord } from '../../records/published/described/partner.ts'
import { type Table, type TableColumn } from '../formats/table.ts'

/** A column as another publisher has it, filled from what we know of each partner. */
export function columnsNamed<Row>(
  columns: Readonly<Record<string, { readonly meaning: Meaning; readonly of: (row: Row) => Cell }>>,
): TableColumn[] {
  return Object.entries(columns).map(([name, { meaning, of }]) => ({
    name,
    cell: 'text',
    meaning,
    read: (record) => of(record as Row), // the rows of this very table
  }))
}

export function tableOf<Row extends object>(columns: TableColumn[], rows: AsyncIterable<Row[]>): Table {
  return { columns, chunks: rows as AsyncIterable<Values[]> } // read by these columns alone
}

const COUNTRIES = new Intl.DisplayNames('ko', { type: 'region', style: 'short' })

/** The country's name in Korean; nothing when nobody knows it. */
export function countryOf({ country }: Pick<PartnerRecord, 'country'>): string | null {
  return country === null ? null : (COUNTRIES.of(country) ?? country)
}

export function koreanName({ name }: Pick<PartnerRecord, 'name'>): string {
  return name.ko ?? Object.values(name)[0] ?? ''
}
