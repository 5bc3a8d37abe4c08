// Registers and the authority file of names: every other record stands under the one and is about the other.
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types) => {
  const { text } = types
  await database.schema
    .createTable('register')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('content', text, (column) => column.notNull())
    .addColumn('created_at', text, (column) => column.notNull())
    .addColumn('changed_at', text, (column) => column.notNull())
    .execute()
  await recordTable(database, types, 'place').execute()
  await database.schema
    .createTable('place_name')
    .addColumn('place_id', text, (column) => column.notNull().references('place.id'))
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('folded', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('place_name_key', ['place_id', 'folded'])
    .execute()
  await database.schema
    .createIndex('place_name_by_spelling')
    .on('place_name')
    .columns(['register_id', 'folded'])
    .execute()
}
