import { readConfig } from '../config.ts'
import { openInstallation } from '../installation/installation.ts'
import type { Command } from './command.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  operands: [],
  summary: 'creates the database or brings it up to this version',
  options: {},
  run: async (_typed, { out, environment }) => {
    const installation = await openInstallation(readConfig(environment))
    await installation.close()
    out('The database is up to date.')
    return 0
  },
}
