import { teachReader } from '../acts/teach-reader.ts'
import { readConfig } from '../config.ts'
import { openInstallation } from '../installation/installation.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import { registerIdOf } from '../records/register/register.view.ts'
import { type Command, UsageError } from './command.ts'
import { faultText } from './fault-text.ts'
import { readOwnWords } from './own-words-file.ts'

export const teachCommand: Command = {
  name: 'teach',
  operands: ['FILE'],
  summary: 'sets the words of a city’s own pages that the reader does not know, from a file of JSON',
  options: {
    register: { type: 'string', required: true, value: 'SLUG', help: 'the register whose pages use them' },
  },
  run: async (typed, { out, error, environment }) => {
    const words = await readOwnWords(typed.operands[0] ?? '')
    const slug = typed.text('register') ?? ''
    const installation = await openInstallation(readConfig(environment))
    try {
      const registerId = await registerIdOf(installation.database.reads, slug)
      if (!registerId) throw new UsageError(faultText({ kind: 'register-unknown' }))
      const taught = await perform(installation, { principal: OPERATOR, registerId }, teachReader, words)
      for (const fault of taught.ok ? [] : taught.faults) error(faultText(fault))
      if (taught.ok) out(`${slug}: pages are read with these words from now on`)
      return taught.ok ? 0 : 1
    } finally {
      await installation.close()
    }
  },
}
