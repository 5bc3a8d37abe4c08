// What can be searched, and what stood in public on past days. The index is an FTS5 table in SQLite and a tsvector with
// its GIN in PostgreSQL, both over the same tokens; it is filled from the published rows when the program opens the
// database, since how a text becomes tokens is the program's and not the schema's.
import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import type { Engine } from '../src/database/database.ts'
import { allowPublished } from '../src/database/postgres/published-role.ts'
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database, types, engine) => {
  await addSearchRows(database, types, engine)
  await addIndex(database, engine)
  await addNames(database, types)
  await addPast(database, types)
  await database.schema
    .createTable('followed')
    .addColumn('what', types.text, (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  if (engine !== 'postgres') return
  for (const table of ['search', 'search_index', 'search_name', 'past'])
    await allowPublished(database, `published_${table}`)
}

async function addSearchRows(
  database: Kysely<unknown>,
  { text }: ColumnTypes,
  engine: Engine,
): Promise<void> {
  await database.schema
    .createTable('published_search')
    // In SQLite only "integer" is the row's own number, which the index is ordered by.
    .addColumn('id', engine === 'sqlite' ? 'integer' : 'bigint', (column) => column.primaryKey())
    .addColumn('record_id', text, (column) => column.notNull().unique())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('partnership_id', text)
    .addColumn('shown', text, (column) => column.notNull())
    .addColumn('texts', text, (column) => column.notNull())
    .addColumn('folded', text, (column) => column.notNull())
    .execute()
}

async function addIndex(database: Kysely<unknown>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') {
    await sql`create virtual table published_search_index using fts5(
      words, content='', contentless_delete=1, detail=none, prefix=1, tokenize='unicode61 remove_diacritics 0')`.execute(
      database,
    )
    return
  }
  await sql`create table published_search_index (
    rowid bigint primary key,
    words text not null,
    tokens tsvector not null generated always as (array_to_tsvector(string_to_array(words, ' '))) stored)`.execute(
    database,
  )
  await sql`create index published_search_tokens on published_search_index using gin (tokens)`.execute(
    database,
  )
}

async function addNames(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_search_name')
    .addColumn('partnership_id', text, (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('folded', text, (column) => column.notNull())
    .addColumn('initials', text, (column) => column.notNull())
    .addColumn('strokes', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_search_name_key', ['partnership_id', 'ordinal'])
    .execute()
  await database.schema
    .createIndex('published_search_name_of')
    .on('published_search_name')
    .columns(['register_id', 'folded'])
    .execute()
}

/** Published rows as they stood from one moment until another; what was withdrawn or erased is not in it. */
async function addPast(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_past')
    .addColumn('in_table', text, (column) => column.notNull())
    .addColumn('record_id', text, (column) => column.notNull())
    .addColumn('row_key', text, (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull())
    .addColumn('from_at', text, (column) => column.notNull())
    .addColumn('until_at', text)
    .addColumn('content', sql`json`, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_past_key', ['record_id', 'in_table', 'row_key', 'from_at'])
    .execute()
  await database.schema
    .createIndex('published_past_in')
    .on('published_past')
    .columns(['in_table', 'register_id', 'from_at'])
    .execute()
}
