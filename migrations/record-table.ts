import type { CreateTableBuilder, Kysely } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'

type RecordColumns = 'id' | 'register_id' | 'version' | 'content' | 'created_at' | 'changed_at'

/** What every record has: an opaque id, its register, a version that each write raises, its content, its times. */
export function recordTable(
  database: Kysely<unknown>,
  { text }: ColumnTypes,
  name: string,
): CreateTableBuilder<string, RecordColumns> {
  return database.schema
    .createTable(name)
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('changed_at', text, (column) => column.notNull())
}
