// Editions of records, and who did what: one hash chain per register, its personal part outside the chain so that it
// can be erased; checkpoints sign the chain's head. Keys of answered requests make a retry harmless.
import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '../src/database/column-types.ts'
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database, types) => {
  await addEditions(database, types)
  await addChain(database, types)
  await addCheckpoints(database, types)
  await addRequestKeys(database, types)
}

async function addEditions(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('edition')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('noun', text, (column) => column.notNull())
    .addColumn('record_id', text, (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('record_version', 'integer', (column) => column.notNull())
    .addColumn('content', text, (column) => column.notNull())
    .addColumn('content_hash', text, (column) => column.notNull())
    .addColumn('published_at', text, (column) => column.notNull())
    .addColumn('ended_at', text)
    .addColumn('reason', text)
    .addUniqueConstraint('edition_number', ['record_id', 'number'])
    .execute()
  await database.schema
    .createIndex('edition_one_live')
    .on('edition')
    .column('record_id')
    .unique()
    .where(sql.ref('state'), '=', sql.lit('published'))
    .execute()
}

async function addChain(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('history')
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('act', text, (column) => column.notNull())
    .addColumn('commitment', text, (column) => column.notNull())
    .addColumn('previous', text, (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('history_key', ['register_id', 'sequence'])
    .execute()
  await database.schema
    .createTable('history_payload')
    .addColumn('register_id', text, (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('salt', text)
    .addColumn('payload', text)
    .addPrimaryKeyConstraint('history_payload_key', ['register_id', 'sequence'])
    .addForeignKeyConstraint('history_payload_entry', ['register_id', 'sequence'], 'history', [
      'register_id',
      'sequence',
    ])
    .execute()
  await database.schema
    .createTable('history_head')
    .addColumn('register_id', text, (column) => column.primaryKey().references('register.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .execute()
}

async function addCheckpoints(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('published_checkpoint')
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('hash', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('scheme', text, (column) => column.notNull())
    .addColumn('public_key', text, (column) => column.notNull())
    .addColumn('signature', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('published_checkpoint_key', ['register_id', 'sequence'])
    .execute()
}

async function addRequestKeys(database: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  await database.schema
    .createTable('request_key')
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('act', text, (column) => column.notNull())
    .addColumn('key', text, (column) => column.notNull())
    .addColumn('input_hash', text, (column) => column.notNull())
    .addColumn('outcome', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('request_key_once', ['register_id', 'act', 'key'])
    .execute()
}
