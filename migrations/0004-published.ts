// What the public may read, written by the acts that publish: tables whose names begin with published_ are all that the
// public side's connection can see. Beside them the answers to the satisfaction question.
import type { Kysely } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import type { Engine } from '../src/database/database.ts'
import { allowPublished, createPublishedRole } from '../src/database/postgres/published-role.ts'
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types, engine) => {
  await addTables(database, types)
  await addIndexes(database)
  await recordTable(database, types, 'survey_answer')
    .addColumn('page', types.text, (column) => column.notNull())
    .addColumn('score', 'integer', (column) => column.notNull())
    .execute()
  await restrict(database, engine)
}

function published(database: Kysely<unknown>, { text }: ColumnTypes, noun: string) {
  return database.schema
    .createTable(`published_${noun}`)
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('data', text, (column) => column.notNull())
    .addColumn('changed_on', text, (column) => column.notNull())
}

async function addTables(database: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  const { text } = types
  await published(database, types, 'register')
    .addColumn('slug', text, (column) => column.notNull().unique())
    .addColumn('opened_at', text, (column) => column.notNull())
    .execute()
  await published(database, types, 'place').execute()
  await published(database, types, 'partnership')
    .addColumn('place_id', text, (column) => column.notNull())
    .addColumn('slug', text, (column) => column.notNull())
    .execute()
  await published(database, types, 'agreement')
    .addColumn('partnership_id', text, (column) => column.notNull())
    .addColumn('counted_date', text, (column) => column.notNull())
    .execute()
  await published(database, types, 'exchange')
    .addColumn('partnership_id', text, (column) => column.notNull())
    .addColumn('earliest', text)
    .addColumn('latest', text)
    .addColumn('position', 'integer', (column) => column.notNull())
    .execute()
  await published(database, types, 'fact')
    .addColumn('place_id', text, (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .execute()
  await database.schema
    .createTable('published_change')
    .addColumn('tag', text, (column) => column.primaryKey())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .execute()
}

async function addIndexes(database: Kysely<unknown>): Promise<void> {
  const of = {
    partnership: ['register_id', 'slug'],
    agreement: ['partnership_id'],
    fact: ['place_id', 'ordinal'],
  }
  for (const [noun, columns] of Object.entries({
    ...of,
    exchange: ['partnership_id', 'earliest', 'position'],
  }))
    await database.schema
      .createIndex(`published_${noun}_of`)
      .on(`published_${noun}`)
      .columns(columns)
      .execute()
}

const TABLES = ['register', 'place', 'partnership', 'agreement', 'exchange', 'fact', 'change', 'checkpoint']

/** SQLite restricts its connections itself; PostgreSQL needs a role with grants. */
async function restrict(database: Kysely<unknown>, engine: Engine): Promise<void> {
  if (engine !== 'postgres') return
  await createPublishedRole(database)
  for (const table of TABLES) await allowPublished(database, `published_${table}`)
}
