// Review and imports: work that a process does by itself (leased, so that another can take it over), and what each
// publication of a source added and changed, so that it can be undone as a whole. A draft that became a record is
// "published" from now on; "accepted" is what a person looked at and is not public yet.
import { sql } from 'kysely'
import type { MigrationStep } from './index.ts'
import { recordTable } from './record-table.ts'

export const up: MigrationStep = async (database, types) => {
  const { text } = types
  await recordTable(database, types, 'job')
    .addColumn('group_id', text, (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('lease_until', text)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('outcome', text)
    .execute()
  await recordTable(database, types, 'batch')
    .addColumn('source_id', text, (column) => column.notNull().references('source.id'))
    .execute()
  await database.schema.createIndex('job_waiting').on('job').columns(['state', 'lease_until']).execute()
  await database.schema.createIndex('job_of_group').on('job').columns(['register_id', 'group_id']).execute()
  await database.schema.createIndex('batch_of_source').on('batch').column('source_id').execute()
  await database.schema.alterTable('draft').addColumn('decided_by', text).execute()
  await sql`update draft set state = 'published' where state = 'accepted'`.execute(database)
}
