import { type Answer, get, type Method, type Route, type RouteRequest } from '../../http/route.ts'
import { toId } from '../../kernel/ids.ts'
import type { Values } from '../../records/published/described/columns.ts'
import { findRecord } from '../../records/published/described/find-record.ts'
import { withdrawalView } from '../../records/published/withdrawal.view.ts'
import { aboutOf, type Offer, offerFor } from '../files/offer.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { answerJson, withOffer, siteFor } from './answer.ts'
import { apiPage } from './api.page.ts'
import { toCursor } from './cursor.ts'
import { listPage } from './list.ts'
import { API_NOUNS, type ApiNoun, listPath } from './nouns.ts'
import { openApi } from './openapi.ts'
import { OPEN_HEADERS } from './open-headers.ts'
import { answerProblem, languageOf } from './problem.ts'
import { listParameters, readQuery, recordParameters } from './query.ts'

/** The read-only interface, its description and the page that people read of it. */
export function apiRoutes(deps: OpenDataDeps): Route[] {
  return [
    get('/api', 'anyone', (request) => answerPage(deps, request)),
    get('/api/v1', 'anyone', (request) => withOffer(deps, request, (offer) => answerIndex(offer, request))),
    get('/api/v1/openapi.json', 'anyone', (request) =>
      withOffer(deps, request, async (offer) => answerJson(offer, await openApi(offer, 'en'))),
    ),
    ...API_NOUNS.flatMap((noun) => [
      get(listPath(noun), 'anyone', (request) =>
        withOffer(deps, request, (offer) => answerList(offer, request, noun)),
      ),
      get(`${listPath(noun)}/:id`, 'anyone', (request) =>
        withOffer(deps, request, (offer) => answerRecord(offer, request, noun)),
      ),
    ]),
    get('/api/v1/*', 'anyone', async (request) =>
      answerProblem(request, await siteFor(deps, request), 'not-found'),
    ),
    reading('OPTIONS', async () => ({ kind: 'data', type: 'text/plain', text: '', headers: PREFLIGHT })),
    ...(['POST', 'PUT', 'PATCH', 'DELETE'] as const).map((method) =>
      reading(method, async (request) =>
        answerProblem(request, await siteFor(deps, request), 'method-not-allowed'),
      ),
    ),
  ]
}

/** Bytes of a body that is not looked at. */
const UNREAD_BODY = 64 * 1024

const PREFLIGHT = [
  ...OPEN_HEADERS,
  ['allow', 'GET, HEAD, OPTIONS'],
  ['access-control-allow-methods', 'GET, HEAD, OPTIONS'],
  ['access-control-allow-headers', 'Accept, Accept-Language, If-None-Match'],
  ['access-control-max-age', '86400'],
] as const

function reading(method: Method, answer: Route['answer']): Route {
  return {
    method,
    path: '/api/v1/*',
    policy: 'anyone',
    bodyLimit: UNREAD_BODY,
    changesNothing: true,
    answer,
  }
}

async function answerPage(deps: OpenDataDeps, request: RouteRequest): Promise<Answer> {
  const asked = request.url.searchParams.get('lang')
  const language = asked === 'ko' || asked === 'en' ? asked : languageOf(request)
  const offer = await offerFor(deps, request)
  if (!offer) return { kind: 'missing' }
  const html = (
    await apiPage(deps.assets, await openApi(offer, language), { language, prefix: offer.prefix })
  ).toString()
  return { kind: 'page', status: 200, html, headers: [['vary', 'Accept-Language']] }
}

/** What there is, and where. */
async function answerIndex(offer: Offer, request: RouteRequest): Promise<Answer> {
  const query = readQuery({}, request.url.searchParams)
  if (!query.ok) return answerProblem(request, offer.scope.site, 'invalid-query', { faults: query.faults })
  const base = offer.scope.site
  return answerJson(offer, {
    ...aboutOf(offer),
    lists: API_NOUNS.map((noun) => ({
      name: noun.file,
      title: noun.label,
      meaning: noun.meaning,
      url: base + listPath(noun),
    })),
    description: `${base}/api/v1/openapi.json`,
    page: `${base}/api`,
  })
}

async function answerList(offer: Offer, request: RouteRequest, noun: ApiNoun): Promise<Answer> {
  const base = offer.scope.site
  const query = readQuery(listParameters(noun), offer.asked.searchParams)
  if (!query.ok) return answerProblem(request, base, 'invalid-query', { faults: query.faults })
  const page = await listPage(offer, noun, query.value)
  if (!page.ok) return answerProblem(request, base, 'invalid-query', { faults: page.faults })
  const { records, total } = page.value
  const next = page.value.next === null ? null : nextAddress(offer, toCursor(noun, page.value.next))
  const items = records.map((record) => sparse(record, query.value.fields))
  const links = next === null ? [] : [`<${next}>; rel="next"`]
  return answerJson(offer, { ...aboutOf(offer), total, next, items }, links)
}

function nextAddress({ asked }: Offer, cursor: string): string {
  const next = new URL(asked)
  next.searchParams.set('cursor', cursor)
  return next.href
}

async function answerRecord(offer: Offer, request: RouteRequest, noun: ApiNoun): Promise<Answer> {
  const base = offer.scope.site
  const query = readQuery(recordParameters(noun), offer.asked.searchParams)
  if (!query.ok) return answerProblem(request, base, 'invalid-query', { faults: query.faults })
  const id = toId(request.param('id'))
  const found = id && (await findRecord({ ...offer.scope, since: undefined }, offer, id))
  if (!id || (found && found.noun.name !== noun.name)) return answerProblem(request, base, 'not-found')
  if (!found) return answerGone(offer, request, noun, id)
  return answerJson(offer, {
    ...aboutOf(offer),
    kind: noun.name,
    record: sparse(found.record, query.value.fields),
  })
}

async function answerGone(
  { scope }: Offer,
  request: RouteRequest,
  noun: ApiNoun,
  id: string,
): Promise<Answer> {
  const notice = await withdrawalView(scope.reads, scope.registerId, id)
  if (notice?.noun !== noun.name) return answerProblem(request, scope.site, 'not-found')
  const { withdrawnOn, reason } = notice
  const page = `${scope.base}/id/${id}`
  return answerProblem(request, scope.site, 'withdrawn', { withdrawn_on: withdrawnOn, reason, page })
}

function sparse(record: Values, fields: readonly string[] | undefined): Values {
  if (fields === undefined) return record
  const wanted = new Set(['id', ...fields])
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name)))
}
