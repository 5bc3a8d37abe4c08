import { whoBears } from '../acts/tokens/who-bears.ts'
import type { Gate, TokenFault } from '../http/gate.ts'
import type { Shell } from '../http/shell.ts'
import { type Id, toId } from '../kernel/ids.ts'
import { registerAt } from '../records/published/register-site.ts'
import { isDraftsAddress, systemsProblem, waitFor } from './problem.ts'
import type { SystemsDeps } from './systems-deps.ts'

/** Who stands behind a token, and which register a host means by itself. */
export function systemsGate(deps: SystemsDeps): Required<Pick<Gate, 'bearerOf' | 'registerOn'>> {
  return {
    bearerOf: async (headers, client) => {
      const borne = await whoBears(deps, headers.get('authorization'), client)
      return borne.ok ? borne.value : (borne.faults[0] ?? 'token-invalid')
    },
    registerOn: async (host): Promise<Id<'register'> | undefined> => {
      const found = registerAt(await deps.registers(), { host, slug: undefined })
      return found && toId<'register'>(found.register.id)
    },
  }
}

/** Errors that no route tells, as programs read them. */
export function systemsErrors({ origin }: Pick<SystemsDeps, 'origin'>): NonNullable<Shell['problemAt']> {
  return (asked, why) => {
    if (!isDraftsAddress(asked.url)) return undefined
    if (typeof why === 'number') return systemsProblem(asked, origin, STATUSES[why] ?? 'broken')
    return systemsProblem(asked, origin, why, { headers: isTooMany(why) ? waitFor(why) : [] })
  }
}

const STATUSES: Readonly<Record<number, 'not-found' | 'too-large' | 'not-json' | 'unavailable'>> = {
  400: 'not-json',
  404: 'not-found',
  413: 'too-large',
  503: 'unavailable',
}

function isTooMany(fault: TokenFault): fault is 'too-many-failures' | 'too-many-requests' {
  return fault === 'too-many-failures' || fault === 'too-many-requests'
}
