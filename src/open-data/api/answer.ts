import { accepts } from '../../http/negotiate.ts'
import type { Answer, ExtraHeaders, RouteRequest } from '../../http/route.ts'
import { etagOf } from '../files/data-file.ts'
import { askedRegister } from '../asked-register.ts'
import { type Offer, offerFor } from '../files/offer.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { OPEN_HEADERS } from './open-headers.ts'
import { answerProblem } from './problem.ts'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** What stands before the addresses of the register that is asked for, where it is known. */
export async function siteFor(deps: OpenDataDeps, request: RouteRequest): Promise<string> {
  return (await askedRegister(deps, request))?.site.address ?? deps.origin ?? request.url.origin
}

/** Answers with what `make` finds; whoever has it already is told so before anything of it is read. */
export async function withOffer(
  deps: OpenDataDeps,
  request: RouteRequest,
  make: (offer: Offer) => Promise<Answer>,
): Promise<Answer> {
  if (!accepts(request.header('accept'), 'application/json'))
    return answerProblem(request, await siteFor(deps, request), 'not-acceptable')
  const offer = await offerFor(deps, request)
  if (!offer) return answerProblem(request, await siteFor(deps, request), 'not-found')
  if (request.header('if-none-match')?.includes(etagOf(offer)))
    return { kind: 'unchanged', headers: headersOf(offer) }
  return make(offer)
}

export function answerJson(offer: Offer, body: unknown, links: readonly string[] = []): Answer {
  const service = [
    `<${offer.scope.site}/api/v1/openapi.json>; rel="service-desc"`,
    `<${offer.scope.site}/api>; rel="service-doc"`,
  ]
  const headers: ExtraHeaders = [...headersOf(offer), ['link', [...links, ...service].join(', ')]]
  return { kind: 'data', type: JSON_TYPE, text: `${JSON.stringify(body)}\n`, headers }
}

function headersOf(offer: Offer): ExtraHeaders {
  return [
    ...OPEN_HEADERS,
    ['etag', etagOf(offer)],
    ['last-modified', new Date(offer.publishedAt).toUTCString()],
    ['vary', 'Accept, Accept-Language'],
    // May be kept, but each use asks whether something was withdrawn or corrected meanwhile.
    ['cache-control', 'public, no-cache'],
  ]
}
