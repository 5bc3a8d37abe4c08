// Ties and what is told of them, with the sources and drafts they are read from. Columns beside `content` are those by
// which rows are found, ordered or kept unique; the content itself is one checked object per record.
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types) => {
  const { text } = types
  await recordTable(database, types, 'source')
    .addColumn('file_hash', text, (column) => column.notNull())
    .addUniqueConstraint('source_file_once', ['register_id', 'file_hash'])
    .execute()
  await recordTable(database, types, 'draft')
    .addColumn('source_id', text, (column) => column.notNull().references('source.id'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addUniqueConstraint('draft_place_in_source', ['source_id', 'ordinal'])
    .execute()
  await recordTable(database, types, 'partnership')
    .addColumn('place_id', text, (column) => column.notNull().references('place.id'))
    .addColumn('slug', text, (column) => column.notNull())
    .addUniqueConstraint('partnership_address', ['register_id', 'slug'])
    .addUniqueConstraint('partnership_one_per_place', ['register_id', 'place_id'])
    .execute()
  await recordTable(database, types, 'agreement')
    .addColumn('partnership_id', text, (column) => column.notNull().references('partnership.id'))
    .execute()
  await recordTable(database, types, 'exchange')
    .addColumn('partnership_id', text, (column) => column.notNull().references('partnership.id'))
    .addColumn('earliest', text)
    .addColumn('latest', text)
    .execute()
  await recordTable(database, types, 'fact')
    .addColumn('place_id', text, (column) => column.notNull().references('place.id'))
    .execute()
  await index('agreement_of_partnership', 'agreement', ['partnership_id'])
  await index('exchange_of_partnership', 'exchange', ['partnership_id', 'earliest'])
  await index('fact_of_place', 'fact', ['place_id'])

  async function index(name: string, table: string, columns: string[]): Promise<void> {
    await database.schema.createIndex(name).on(table).columns(columns).execute()
  }
}
