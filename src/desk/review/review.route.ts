import { acceptSure } from '../../acts/review/accept-sure.ts'
import { confirmGuesses } from '../../acts/review/confirm-guesses.ts'
import { addRow } from '../../acts/review/add-row.ts'
import { reviewOf } from '../../acts/review/review.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { ENCODINGS } from '../../formats/text/encodings.ts'
import { batchesOf } from '../../records/batch/batch.view.ts'
import { perform } from '../../records/perform.ts'
import { findSource } from '../../records/source/source.view.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { handOver } from '../import/import.route.ts'
import { answerRoutes } from './questions/answers.route.ts'
import { decide, seenIn } from './decide.ts'
import { REVIEW_PATH as BASE } from './review-path.ts'
import { onward } from './onward.ts'
import { discardRoutes } from './discard.route.ts'
import { partnerRoutes } from './partner.route.ts'
import { reviewPage } from './review.page.ts'
import { rowRoutes } from './row/row.route.ts'

const BODY = 16 * 1024

/** The review of one source: the page, and what can be decided about all of it. */
export function reviewRoutes(deps: DeskDeps): Route[] {
  return [
    get(BASE, 'editor', (request) => show(deps, request)),
    post(`${BASE}/accept-sure`, 'editor', BODY, (request) => accept(deps, request)),
    post(`${BASE}/confirm`, 'editor', BODY, (request) => confirm(deps, request)),
    post(`${BASE}/make-row`, 'editor', BODY, (request) => makeRow(deps, request)),
    post(`${BASE}/again`, 'editor', BODY, (request) => readAgain(deps, request)),
    ...answerRoutes(deps),
    ...partnerRoutes(deps),
    ...rowRoutes(deps),
    ...discardRoutes(deps),
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

async function accept(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param, body } = request
  if (!registerId) return { kind: 'missing' }
  const seen = { sourceId: param('source'), stamp: body.get('stamp') ?? '' }
  const accepted = await perform(deps, { principal, registerId }, acceptSure, seen)
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  return onward(deps, request, accepted.ok ? words.acceptedSure(accepted.value) : words.changedMeanwhile)
}

/** Says of every guess of the page that it is right. */
async function confirm(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param, body } = request
  if (!registerId) return { kind: 'missing' }
  const seen = { sourceId: param('source'), stamp: body.get('stamp') ?? '' }
  const confirmed = await perform(deps, { principal, registerId }, confirmGuesses, seen)
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  return onward(
    deps,
    request,
    confirmed.ok ? words.confirmedGuesses(confirmed.value) : words.changedMeanwhile,
  )
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
