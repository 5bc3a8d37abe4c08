// Which backups were due, and what came of each: the desk says how old the last one is that was restored and compared.
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database, { text }) => {
  await database.schema
    .createTable('backup')
    .addColumn('due_at', text, (column) => column.primaryKey())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('lease_until', text)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('ended_at', text)
    .addColumn('path', text)
    .addColumn('bytes', 'bigint')
    .addColumn('data_bytes', 'bigint')
    .addColumn('faults', text)
    .execute()
}
