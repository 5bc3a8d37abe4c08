// A feed asks for what changed last; without an index it would look at every exchange of a register.
import type { MigrationStep } from './index.ts'

export const up: MigrationStep = async (database) => {
  for (const noun of ['exchange', 'agreement', 'fact'])
    await database.schema
      .createIndex(`published_${noun}_by_change`)
      .on(`published_${noun}`)
      .columns(['register_id', 'changed_on', 'id'])
      .execute()
}
