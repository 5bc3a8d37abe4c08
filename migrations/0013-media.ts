// Photos and papers: the records, which files belong to each, what is still arriving in pieces, and what of all this is
// public. The bytes themselves are in the file store, under their hashes.
import type { Kysely } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import { allowPublished } from '../src/database/postgres/published-role.ts'
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types, engine) => {
  await recordTable(database, types, 'media').execute()
  await index(database, 'media_by_change', 'media', ['register_id', 'changed_at', 'id'])
  await addFiles(database, types)
  await addPublished(database, types)
  if (engine !== 'postgres') return
  for (const table of ['published_media', 'published_media_with', 'published_media_file'])
    await allowPublished(database, table)
}

async function addFiles(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('media_file')
    .addColumn('media_id', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('part', text, (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('dropped_at', text)
    .addPrimaryKeyConstraint('media_file_key', ['media_id', 'hash'])
    .execute()
  await index(database, 'media_file_by_hash', 'media_file', ['hash', 'part'])
  await index(database, 'media_file_of_register', 'media_file', ['register_id', 'hash'])
  await index(database, 'media_file_dropped', 'media_file', ['part', 'dropped_at'])
  await database.schema
    .createTable('upload')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('account', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('stands_with', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .execute()
  await index(database, 'upload_of_account', 'upload', ['register_id', 'account', 'at'])
}

async function addPublished(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_media')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('data', text, (column) => column.notNull())
    .addColumn('changed_on', text, (column) => column.notNull())
    .execute()
  await index(database, 'published_media_of_register', 'published_media', ['register_id', 'id'])
  await database.schema
    .createTable('published_media_with')
    .addColumn('media_id', text, (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('noun', text, (column) => column.notNull())
    .addColumn('record_id', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_media_with_key', ['media_id', 'ordinal'])
    .execute()
  await index(database, 'published_media_with_record', 'published_media_with', ['record_id', 'media_id'])
  await database.schema
    .createTable('published_media_file')
    .addColumn('media_id', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('type', text, (column) => column.notNull())
    .addColumn('name', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_media_file_key', ['media_id', 'hash'])
    .execute()
  await index(database, 'published_media_file_by_hash', 'published_media_file', ['hash'])
}

async function index(
  database: Kysely<unknown>,
  name: string,
  table: string,
  columns: string[],
): Promise<void> {
  await database.schema.createIndex(name).on(table).columns(columns).execute()
}
