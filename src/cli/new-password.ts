import { offerNewPassword } from '../acts/accounts/offer-new-password.ts'
import { readConfig } from '../config.ts'
import { openInstallation } from '../installation/installation.ts'
import { accountByLogin } from '../records/account/account.view.ts'
import { invitationLink } from '../records/account/invitation.ts'
import { registersOfAccount } from '../records/account/officers.view.ts'
import { OPERATOR } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import { type Command, UsageError } from './command.ts'

export const newPasswordCommand: Command = {
  name: 'new-password',
  operands: ['LOGIN'],
  summary: 'makes a link by which an officer who cannot sign in chooses a new password',
  options: {},
  run: async ({ operands: [login = ''] }, { out, error, environment }) => {
    const config = readConfig(environment)
    const installation = await openInstallation(config)
    try {
      const { reads } = installation.database
      const account = await accountByLogin(reads, login.toLowerCase())
      if (!account) throw new UsageError(`Nobody signs in as “${login}”.`)
      const [registerId] = await registersOfAccount(reads, account.id)
      if (!registerId) throw new UsageError(`“${login}” has no register: invite them to one.`)
      const occasion = { principal: OPERATOR, registerId }
      const made = await perform(installation, occasion, offerNewPassword, account.id)
      if (!made.ok) return 1
      const address = config.publicAddress ?? `http://${config.host}:${config.port}`
      error(`This link works once, within a day; whoever holds it becomes ${account.login}:`)
      out(invitationLink(address, made.value))
      return 0
    } finally {
      await installation.close()
    }
  },
}
