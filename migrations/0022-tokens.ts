// Tokens of a city's own systems: of each only the hash is kept, and the letters by which people tell it apart.
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database, { text }) => {
  await database.schema
    .createTable('api_token')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('register_id', text, (column) => column.notNull().references('register.id'))
    .addColumn('name', text, (column) => column.notNull())
    .addColumn('prefix', text, (column) => column.notNull().unique())
    .addColumn('token_hash', text, (column) => column.notNull())
    .addColumn('scopes', text, (column) => column.notNull())
    .addColumn('made_by', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('expires_at', text, (column) => column.notNull())
    .addColumn('used_on', text)
    .addColumn('revoked_at', text)
    .addColumn('revoked_by', text)
    .addColumn('refused', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await database.schema
    .createIndex('api_token_of_register')
    .on('api_token')
    .columns(['register_id', 'made_at'])
    .execute()
}
