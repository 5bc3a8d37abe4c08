import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { toId } from '../../kernel/ids.ts'
import { findRecord } from '../../records/published/described/find-record.ts'
import { answerFile } from '../files/data-file.ts'
import { offerFor } from '../files/offer.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { RECORD_TYPES, type RecordEnding, recordFile } from './record-file.ts'
import { registerFile } from './register-file.ts'

/** The register and each of its records as linked data. */
export function linkedRoutes(deps: OpenDataDeps): Route[] {
  return [
    ...(['ttl', 'jsonld'] as const).map((ending) =>
      get(`/data/register.${ending}`, 'anyone', async (request) => {
        const offer = await offerFor(deps, request)
        return offer ? answerFile(offer, request, registerFile(offer, ending)) : { kind: 'missing' }
      }),
    ),
    get('/data/records/:file', 'anyone', (request) => answerRecord(deps, request)),
  ]
}

async function answerRecord(deps: OpenDataDeps, request: RouteRequest): Promise<Answer> {
  const [name = '', ending = '', more] = request.param('file').split('.')
  const id = toId(name)
  if (!id || !isEnding(ending) || more !== undefined) return { kind: 'missing' }
  const offer = await offerFor(deps, request)
  const found = offer && (await findRecord(offer.scope, offer, id))
  return offer && found ? answerFile(offer, request, recordFile(offer, found, ending)) : { kind: 'missing' }
}

function isEnding(ending: string): ending is RecordEnding {
  return Object.hasOwn(RECORD_TYPES, ending)
}
