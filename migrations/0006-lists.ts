// What the lists of a whole register need, so that none of them reads every published view: a narrow row for each
// exchange, who took part in it, the sources that are quoted, the spellings of a place, the notice that stands where
// something was withdrawn, and what a list says of each partner. `data` stays as it was written: history binds it.
import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import { allowPublished } from '../src/database/postgres/published-role.ts'
import { fillLists } from './0006-lists-fill.ts'
import type { MigrationStep } from './index.ts'

const TABLES = ['listing', 'party', 'source', 'quote', 'place_name', 'withdrawal']

export const up: MigrationStep = async (database, types, engine) => {
  await addListing(database, types)
  await addParties(database, types)
  await addSources(database, types)
  await addPlaces(database, types)
  await addWithdrawals(database, types)
  await addColumns(database, types)
  if (engine === 'postgres') for (const table of TABLES) await allowPublished(database, `published_${table}`)
  await fillLists(database)
}

async function addListing(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_listing')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('partnership_id', text, (column) => column.notNull())
    .addColumn('kind', text, (column) => column.notNull())
    .addColumn('direction', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('year', 'integer')
    .addColumn('earliest', text)
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('people', 'integer')
    .addColumn('part_of', text)
    .execute()
  await index(database, 'listing', 'in_order', ['register_id', 'earliest', 'position', 'id'])
  await index(database, 'listing', 'by_id', ['register_id', 'id'])
  await index(database, 'listing', 'of_partner', ['partnership_id', 'earliest', 'position', 'id'])
  await index(database, 'listing', 'parts', ['part_of'])
}

async function addParties(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_party')
    .addColumn('exchange_id', text, (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('side', text, (column) => column.notNull())
    .addColumn('party_group', text, (column) => column.notNull())
    .addColumn('people', 'integer')
    .addPrimaryKeyConstraint('published_party_key', ['exchange_id', 'ordinal'])
    .execute()
  await index(database, 'party', 'in_register', ['register_id', 'exchange_id', 'ordinal'])
}

async function addSources(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_source')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('title', text, (column) => column.notNull())
    .addColumn('address', text)
    .addColumn('received_on', text, (column) => column.notNull())
    .addColumn('media_type', text, (column) => column.notNull())
    .execute()
  await index(database, 'source', 'in_register', ['register_id', 'received_on', 'id'])
  await database.schema
    .createTable('published_quote')
    .addColumn('record_id', text, (column) => column.notNull())
    .addColumn('source_id', text, (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('noun', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_quote_key', ['record_id', 'source_id'])
    .execute()
  await index(database, 'quote', 'of_source', ['source_id', 'noun'])
}

async function addPlaces(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_place_name')
    .addColumn('place_id', text, (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('role', text, (column) => column.notNull())
    .addColumn('source', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_place_name_key', ['place_id', 'ordinal'])
    .execute()
}

/** What is said in public where a record was: that it was withdrawn, when and why, and nothing of it. */
async function addWithdrawals(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_withdrawal')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('noun', text, (column) => column.notNull())
    .addColumn('partnership_id', text)
    .addColumn('withdrawn_on', text, (column) => column.notNull())
    .addColumn('reason', text, (column) => column.notNull())
    .execute()
  await index(database, 'withdrawal', 'of_partner', ['partnership_id'])
}

async function addColumns(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema.alterTable('published_agreement').addColumn('exchange_id', text).execute()
  await database.schema.alterTable('published_place').addColumn('position_source', text).execute()
  await database.schema.alterTable('published_place').addColumn('time_zone_source', text).execute()
  await database.schema
    .alterTable('published_partnership')
    .addColumn('exchange_count', 'integer', (column) => column.notNull().defaultTo(sql.lit(0)))
    .execute()
  await database.schema.alterTable('published_partnership').addColumn('latest_exchange_id', text).execute()
  await index(database, 'agreement', 'signed_at', ['exchange_id'])
  await index(database, 'agreement', 'in_register', ['register_id', 'counted_date'])
  await index(database, 'partnership', 'with_place', ['place_id'])
}

async function index(
  database: Kysely<unknown>,
  noun: string,
  name: string,
  columns: string[],
): Promise<void> {
  await database.schema
    .createIndex(`published_${noun}_${name}`)
    .on(`published_${noun}`)
    .columns(columns)
    .execute()
}
