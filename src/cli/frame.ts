import { allowFraming } from '../acts/allow-framing.ts'
import { readConfig } from '../config.ts'
import { openInstallation } from '../installation/installation.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import { registerIdOf } from '../records/register/register.view.ts'
import { type Command, UsageError } from './command.ts'
import { faultText } from './fault-text.ts'

export const frameCommand: Command = {
  name: 'frame',
  operands: [],
  summary: 'says which sites may show a register’s pages inside their own (docs/embedding.md)',
  options: {
    register: { type: 'string', required: true, value: 'SLUG', help: 'the register' },
    allow: {
      type: 'string',
      value: 'SITES',
      help: 'as https://portal.example, with commas between; none without it',
    },
  },
  run: async (typed, { out, error, environment }) => {
    const sites = (typed.text('allow') ?? '')
      .split(',')
      .flatMap((site) => site.trim().replace(/\/$/, '') || [])
    const slug = typed.text('register') ?? ''
    const installation = await openInstallation(readConfig(environment))
    try {
      const registerId = await registerIdOf(installation.database.reads, slug)
      if (!registerId) throw new UsageError(faultText({ kind: 'register-unknown' }))
      const allowed = await perform(installation, { principal: OPERATOR, registerId }, allowFraming, sites)
      for (const fault of allowed.ok ? [] : allowed.faults) error(faultText(fault))
      if (allowed.ok)
        out(`${slug}: ${sites.length > 0 ? `${sites.join(', ')} may` : 'nobody may'} show its pages inside`)
      return allowed.ok ? 0 : 1
    } finally {
      await installation.close()
    }
  },
}
