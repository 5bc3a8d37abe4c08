import { get, type Method, type Route } from '../http/route.ts'
import { DRAFT_NOUNS, type DraftNoun, draftsPath } from './fields/draft-nouns.ts'
import { addMany, addOne } from './drafts/add.ts'
import { type Answers, refusal } from './drafts/asked-draft.ts'
import { changeOne, discardOne, publishOne } from './drafts/change.ts'
import { listDrafts, showDraft } from './drafts/show.ts'
import { answerDescription } from './describe/description.route.ts'
import { systemsProblem } from './problem.ts'
import type { SystemsDeps } from './systems-deps.ts'

/** Bytes of one draft: a page of text in each of four languages is a tenth of it. */
const ONE = 256 * 1024
const MANY = 4 * 1024 * 1024

/** What the interface for a city's own systems takes, in the register of the host and under the name of each. */
export function systemsRoutes(deps: SystemsDeps): Route[] {
  return ['', '/:register'].flatMap((book) => [
    get(`${book}/api/v1/drafts/openapi.json`, 'anyone', (request) => answerDescription(deps, request)),
    ...DRAFT_NOUNS.flatMap((noun) => routesOf(deps, noun, book)),
    ...(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const).map((method) =>
      otherwise(deps, method, `${book}/api/v1/drafts/*`),
    ),
  ])
}

function routesOf(deps: SystemsDeps, noun: DraftNoun, book: string): Route[] {
  const list = book + draftsPath(noun)
  const one = `${list}/:id`
  const route = ({ method, path, policy, bodyLimit }: Omit<Route, 'answer'>, answers: Answers): Route => ({
    method,
    path,
    policy,
    bodyLimit,
    answer: async (request) => {
      const { registerId } = request
      return registerId
        ? answers({ deps, request, noun, registerId })
        : refusal({ deps, request }, 'not-found')
    },
  })
  return [
    route({ method: 'GET', path: list, policy: 'drafts:read', bodyLimit: 0 }, listDrafts),
    route({ method: 'POST', path: list, policy: 'drafts:write', bodyLimit: ONE }, addOne),
    route({ method: 'POST', path: `${list}/batch`, policy: 'drafts:write', bodyLimit: MANY }, addMany),
    route({ method: 'GET', path: one, policy: 'drafts:read', bodyLimit: 0 }, showDraft),
    route({ method: 'PATCH', path: one, policy: 'drafts:write', bodyLimit: ONE }, changeOne),
    route({ method: 'DELETE', path: one, policy: 'drafts:write', bodyLimit: 0 }, discardOne),
    route({ method: 'POST', path: `${one}/publish`, policy: 'publish', bodyLimit: 0 }, publishOne),
  ]
}

/** No browser is to carry a token to another site: nothing is said here that would let it. */
function otherwise({ origin }: SystemsDeps, method: Method, path: string): Route {
  const known = method === 'GET' ? 'not-found' : 'method-not-allowed'
  const headers = [['allow', 'GET, HEAD, POST, PATCH, DELETE']] as const
  return {
    method,
    path,
    policy: 'anyone',
    bodyLimit: ONE,
    changesNothing: true,
    answer: async (request) =>
      systemsProblem(request, origin, known, known === 'not-found' ? {} : { headers }),
  }
}
