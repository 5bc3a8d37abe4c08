import type { Answer, RouteRequest } from '../../http/route.ts'
import { API_LANGUAGES } from '../../open-data/api/problem.ts'
import { preferredLanguage } from '../../http/negotiate.ts'
import { registerAt, siteOf } from '../../records/published/register-site.ts'
import { systemsProblem } from '../problem.ts'
import type { SystemsDeps } from '../systems-deps.ts'
import { draftsApi } from './drafts-api.ts'

/** The description of the interface: the same for every register but for where it stands; it names no record. */
export async function answerDescription(deps: SystemsDeps, request: RouteRequest): Promise<Answer> {
  const { url, param, header } = request
  const registers = await deps.registers()
  const found = registerAt(registers, { host: url.host, slug: param('register') || undefined })
  if (!found) return systemsProblem(request, deps.origin, 'not-found')
  const { address } = siteOf(registers, found.register, deps.origin ?? url.origin)
  const language = preferredLanguage(header('accept-language'), API_LANGUAGES)
  return {
    kind: 'data',
    type: 'application/json; charset=utf-8',
    text: `${JSON.stringify(draftsApi(address, language))}\n`,
    headers: [
      ['access-control-allow-origin', '*'],
      ['cache-control', 'no-cache'],
      ['vary', 'Accept-Language'],
    ],
  }
}
