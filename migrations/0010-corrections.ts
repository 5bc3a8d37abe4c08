// What visitors report as wrong, with the address for the answer in a row of its own, so that it can be erased and
// nothing else changes; and what the public is shown of a report once it was answered.
import { allowPublished } from '../src/database/postgres/published-role.ts'
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types, engine) => {
  const { text } = types
  await recordTable(database, types, 'correction')
    .addColumn('about_noun', text, (column) => column.notNull())
    .addColumn('about_id', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .execute()
  await index('correction_by_state', 'correction', ['register_id', 'state', 'created_at'])
  await index('correction_about', 'correction', ['about_id', 'state'])
  await database.schema
    .createTable('correction_address')
    .addColumn('correction_id', text, (column) => column.primaryKey().references('correction.id'))
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('address', text, (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('published_correction')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('about_id', text, (column) => column.notNull())
    .addColumn('partnership_id', text)
    .addColumn('data', text, (column) => column.notNull())
    .addColumn('answered_on', text, (column) => column.notNull())
    .execute()
  await index('published_correction_about', 'published_correction', ['about_id', 'answered_on'])
  await index('published_correction_of_partner', 'published_correction', ['partnership_id', 'answered_on'])
  if (engine === 'postgres') await allowPublished(database, 'published_correction')

  async function index(name: string, table: string, columns: string[]): Promise<void> {
    await database.schema.createIndex(name).on(table).columns(columns).execute()
  }
}
