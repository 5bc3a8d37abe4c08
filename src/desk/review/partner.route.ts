import { addPartner } from '../../acts/review/add-partner.ts'
import { choosePlace, type PlaceChoice } from '../../acts/review/choose-place.ts'
import { placeRead } from '../../acts/publish-source/find-partner-place.ts'
import { type Answer, post, type Route, type RouteRequest } from '../../http/route.ts'
import { countryCodes } from '../../kernel/country-code.ts'
import { findDraft } from '../../records/draft/draft.view.ts'
import { perform } from '../../records/perform.ts'
import type { Place } from '../../records/place/place.ts'
import { placesWritten } from '../../records/place/place.view.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { decide, seenIn } from './decide.ts'
import { REVIEW_PATH as BASE } from './review-path.ts'
import { onward } from './onward.ts'

const BODY = 16 * 1024

/** The partner that the page is about: its name where the page has none, and the place that it is. */
export function partnerRoutes(deps: DeskDeps): Route[] {
  return [
    post(`${BASE}/partner`, 'editor', BODY, (request) => namePartner(deps, request)),
    post(`${BASE}/place`, 'editor', BODY, (request) => place(deps, request)),
  ]
}

async function namePartner(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param, body } = request
  const name = (body.get('name') ?? '').trim().slice(0, 200)
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  if (!registerId) return { kind: 'missing' }
  if (name === '') return onward(deps, request, words.partnerMissingFault)
  const named = await perform(deps, { principal, registerId }, addPartner, {
    sourceId: param('source'),
    name,
  })
  return onward(deps, request, named.ok ? undefined : words.cannotDecide)
}

async function place(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { body } = request
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  const chosen = await placeChosen(deps, request)
  if (!chosen) return onward(deps, request, words.placeNotFound(body.get('known') ?? ''))
  return decide(deps, request, {
    act: choosePlace,
    input: { ...seenIn(body), place: chosen },
    attempt: () => [
      [words.fields.place, 'made' in chosen ? (chosen.made.names[0]?.text ?? '') : words.placeIs('')],
    ],
  })
}

/** One that was offered, one that is entered under the name that was typed, or a new one. */
async function placeChosen(
  { database }: DeskDeps,
  { registerId, body }: RouteRequest,
): Promise<PlaceChoice['place'] | undefined> {
  if (!registerId) return undefined
  const offered = body.get('place')
  if (offered) return { id: offered }
  if (body.has('find')) {
    const [found, another] = await placesWritten(database.reads, registerId, body.get('known') ?? '')
    return found && !another ? { id: found.id } : undefined
  }
  const draft = await findDraft(database.reads, registerId, body.get('draft') ?? '')
  const entry = draft?.content.entry
  return entry?.kind === 'partner' ? { made: withTyped(placeRead(entry), body) } : undefined
}

function withTyped(read: Place, body: URLSearchParams): Place {
  const english = (body.get('english') ?? '').trim().slice(0, 200)
  const country = countryCodes().find((code) => code === body.get('country')) ?? null
  const known = read.names.some(({ language }) => language === 'en')
  const names: Place['names'] =
    english === '' || known
      ? read.names
      : [...read.names, { text: english, language: 'en', role: 'standard', source: 'entered by an officer' }]
  return { ...read, names, country }
}
