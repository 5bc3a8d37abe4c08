// The order of a partner's exchanges to its very end. A file of a hundred thousand exchanges is read in pages, and an index
// that stops before the id has SQLite sort each page once more.
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database) => {
  await database.schema.dropIndex('published_exchange_of').execute()
  await database.schema
    .createIndex('published_exchange_of')
    .on('published_exchange')
    .columns(['partnership_id', 'earliest', 'position', 'id'])
    .execute()
}
