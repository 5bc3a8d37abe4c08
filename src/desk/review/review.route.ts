import { acceptSure } from '../../acts/review/accept-sure.ts'
import { addPartner } from '../../acts/review/add-partner.ts'
import { addRow } from '../../acts/review/add-row.ts'
import { choosePlace, type PlaceChoice } from '../../acts/review/choose-place.ts'
import { discardSource } from '../../acts/review/discard-source.ts'
import { reviewOf } from '../../acts/review/review.ts'
import { placeRead } from '../../acts/publish-source/find-partner-place.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { countryCodes } from '../../kernel/country-code.ts'
import { ENCODINGS } from '../../formats/text/encodings.ts'
import { batchesOf } from '../../records/batch/batch.view.ts'
import { findDraft } from '../../records/draft/draft.view.ts'
import { perform } from '../../records/perform.ts'
import type { Place } from '../../records/place/place.ts'
import { placesWritten } from '../../records/place/place.view.ts'
import { findSource } from '../../records/source/source.view.ts'
import { html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer, deskRedirect } from '../desk-page.ts'
import { handOver } from '../import/import.route.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { answerRoutes } from './answers.route.ts'
import { decide, nextAnchor, seenIn } from './decide.ts'
import { reviewPage } from './review.page.ts'
import { rowRoutes } from './row.route.ts'

const BODY = 16 * 1024
const BASE = '/desk/:register/review/:source'

/** The review of one source: the page, and what can be decided about all of it. */
export function reviewRoutes(deps: DeskDeps): Route[] {
  return [
    get(BASE, 'editor', (request) => show(deps, request)),
    get(`${BASE}/discard`, 'editor', (request) => askDiscard(deps, request)),
    post(`${BASE}/discard`, 'editor', BODY, (request) => discard(deps, request)),
    post(`${BASE}/accept-sure`, 'editor', BODY, (request) => accept(deps, request)),
    post(`${BASE}/partner`, 'editor', BODY, (request) => namePartner(deps, request)),
    post(`${BASE}/place`, 'editor', BODY, (request) => place(deps, request)),
    post(`${BASE}/make-row`, 'editor', BODY, (request) => makeRow(deps, request)),
    post(`${BASE}/again`, 'editor', BODY, (request) => readAgain(deps, request)),
    ...answerRoutes(deps),
    ...rowRoutes(deps),
  ]
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, param, url } = request
  const review = registerId && (await reviewOf(deps.database.reads, registerId, param('source')))
  if (!registerId || !review) return { kind: 'missing' }
  const wanted = Number(url.searchParams.get('page') ?? 1)
  const batches = await batchesOf(deps.database.reads, registerId, review.source.id)
  const context = await deskContextOf(deps, request)
  return reviewPage(context, review, { wanted: Number.isInteger(wanted) ? wanted : 1, batches })
}

/** Back to the review, at what is to be done next. */
async function onward(deps: DeskDeps, request: RouteRequest, text: string | undefined): Promise<Answer> {
  const { registerId, param } = request
  const review = registerId && (await reviewOf(deps.database.reads, registerId, param('source')))
  const at = review ? nextAnchor(review) : ''
  return deskRedirect(
    deps,
    `/desk/${param('register')}/review/${param('source')}${at}`,
    text ? { text } : undefined,
  )
}

async function accept(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param, body } = request
  if (!registerId) return { kind: 'missing' }
  const seen = { sourceId: param('source'), stamp: body.get('stamp') ?? '' }
  const accepted = await perform(deps, { principal, registerId }, acceptSure, seen)
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  return onward(deps, request, accepted.ok ? words.acceptedSure(accepted.value) : words.changedMeanwhile)
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

function makeRow(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  return decide(deps, request, {
    act: addRow,
    input: seenIn(request.body),
    attempt: ({ locale }) => [[reviewWords(locale).columns.state, reviewWords(locale).makeRow]],
    told: ({ locale }) => ({ text: reviewWords(locale).madeRow }),
  })
}

/** The same bytes once more, in another encoding: what was read of them wrongly makes room. */
async function readAgain(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, param, body } = request
  const source = registerId && (await findSource(deps.database.reads, registerId, param('source')))
  const encoding = ENCODINGS.find((name) => name === body.get('encoding'))
  if (!source) return { kind: 'missing' }
  const { title, origin, takenOn, fileHash, byteLength } = source.content
  const file = { title, origin, takenOn, fileHash, byteLength, fileName: null, replaces: source.id }
  return handOver(deps, request, [{ ...file, encoding }])
}

async function askDiscard(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, param } = request
  const source = registerId && (await findSource(deps.database.reads, registerId, param('source')))
  if (!source) return { kind: 'missing' }
  const context = await deskContextOf(deps, request)
  const words = reviewWords(context.locale)
  const base = `/desk/${param('register')}/review/${source.id}`
  const crumbs = [
    { text: importWords(context.locale).sourcesTitle, href: `/desk/${param('register')}/sources` },
    { text: source.content.title, href: base },
  ]
  const buttons = buttonRow(
    button({ text: words.discard, kind: 'danger' }),
    buttonLink({ text: words.backToReview, href: base }),
  )
  return deskAnswer(
    context,
    { title: words.discardTitle, crumbs },
    html`${pageTop({ title: words.discardTitle, lead: words.discardLead }, context.locale)}
    ${form({ action: `${base}/discard` }, buttons)}`,
  )
}

async function discard(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param } = request
  if (!registerId) return { kind: 'missing' }
  const done = await perform(deps, { principal, registerId }, discardSource, param('source'))
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  if (!done.ok) return onward(deps, request, words.cannotDecide)
  return deskRedirect(deps, `/desk/${param('register')}/sources`, { text: words.discardDone })
}
