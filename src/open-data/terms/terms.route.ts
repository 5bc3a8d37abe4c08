import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { preferredForm } from '../../http/negotiate.ts'
import { askedRegister } from '../asked-register.ts'
import { answerFile } from '../files/data-file.ts'
import { offerFor } from '../files/offer.ts'
import { GRAPH_FORMS, type GraphEnding, graphFile } from '../linked/graph-file.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { termsPage } from './terms.page.ts'
import { termsGraph } from './terms.ts'

/** The terms under one address for people and programs: a program is shown on to the form that it asked for. */
export function termsRoutes(deps: OpenDataDeps): Route[] {
  return [
    get('/data/terms', 'anyone', async (request) => answerTerms(deps, request)),
    ...(Object.keys(GRAPH_FORMS) as GraphEnding[]).map((ending) =>
      // its own keys
      get(`/data/terms.${ending}`, 'anyone', async (request) => {
        const offer = await offerFor(deps, request)
        if (!offer) return { kind: 'missing' }
        const graph = () => termsGraph(offer.scope.base)
        return answerFile(offer, request, graphFile({ title: '용어', name: 'terms' }, ending, graph))
      }),
    ),
  ]
}

async function answerTerms(deps: OpenDataDeps, request: RouteRequest): Promise<Answer> {
  const { prefix = '' } = (await askedRegister(deps, request)) ?? {}
  const form = preferredForm(request.header('accept'))
  const headers = [['vary', 'Accept, Accept-Language']] as const
  if (form === 'ttl' || form === 'jsonld')
    return { kind: 'redirect', status: 303, to: `${prefix}/data/terms.${form}`, headers }
  if (form === 'json') return { kind: 'redirect', status: 303, to: `${prefix}/data/terms.jsonld`, headers }
  const korean = !/^en\b/i.test(request.header('accept-language') ?? '')
  const html = (await termsPage(deps.assets, korean ? 'ko' : 'en', prefix)).toString()
  return { kind: 'page', status: 200, html, headers }
}
