import { discardSource } from '../../acts/review/discard-source.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { perform } from '../../records/perform.ts'
import { findSource } from '../../records/source/source.view.ts'
import { html } from '../../ui/html.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskAnswer, deskRedirect } from '../desk-page.ts'
import { button, buttonLink, buttonRow } from '../parts/buttons.ts'
import { form } from '../parts/form.ts'
import { pageTop } from '../parts/page-top.ts'
import { REVIEW_PATH as BASE } from './review-path.ts'
import { onward } from './onward.ts'

const BODY = 16 * 1024

/** Taking a source away with all that was read from it, after the question whether that is meant. */
export function discardRoutes(deps: DeskDeps): Route[] {
  return [
    get(`${BASE}/discard`, 'editor', (request) => askDiscard(deps, request)),
    post(`${BASE}/discard`, 'editor', BODY, (request) => discard(deps, request)),
  ]
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
