import { inviteOfficer } from '../acts/accounts/invite-officer.ts'
import { readConfig } from '../config.ts'
import { openInstallation } from '../installation/installation.ts'
import { invitationLink } from '../records/account/invitation.ts'
import { OPERATOR, ROLES } from '../records/account/principal.ts'
import { perform } from '../records/perform.ts'
import { registerIdOf } from '../records/register/register.view.ts'
import { type Command, type Typed, UsageError } from './command.ts'

export const inviteCommand: Command = {
  name: 'invite',
  operands: [],
  summary: 'makes a link by which somebody joins a register, or its administrator comes in again',
  options: {
    register: { type: 'string', value: 'NAME', required: true, help: 'the register, as yongin' },
    role: { type: 'string', value: 'ROLE', help: `${ROLES.join(', ')}; administrator without it` },
  },
  run: async (typed, { out, error, environment }) => {
    const role = roleIn(typed)
    const config = readConfig(environment)
    const installation = await openInstallation(config)
    try {
      const slug = typed.text('register') ?? ''
      const registerId = await registerIdOf(installation.database.reads, slug)
      if (!registerId) throw new UsageError(`There is no register “${slug}”.`)
      const occasion = { principal: OPERATOR, registerId }
      const made = await perform(installation, occasion, inviteOfficer, { role, name: null, email: null })
      if (!made.ok) return 1
      const address = config.publicAddress ?? `http://${config.host}:${config.port}`
      error(`This link works once, within seven days, and makes whoever opens it ${role} of ${slug}:`)
      out(invitationLink(address, made.value))
      return 0
    } finally {
      await installation.close()
    }
  },
}

function roleIn(typed: Typed) {
  const text = typed.text('role') ?? 'administrator'
  const role = ROLES.find((each) => each === text)
  if (!role) throw new UsageError(`There is no role “${text}”: ${ROLES.join(', ')}.`)
  return role
}
