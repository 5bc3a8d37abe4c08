import { publishPlan } from '../../acts/review/publish-plan.ts'
import { publishReviewed, writersOf } from '../../acts/review/publish-reviewed.ts'
import { reviewOf } from '../../acts/review/review.ts'
import { nameOfRecord } from '../../acts/undo-batch/name-of-record.ts'
import { type Obstacle, obstaclesTo } from '../../acts/undo-batch/built-on.ts'
import { undoBatch } from '../../acts/undo-batch/undo-batch.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { mayPublish } from '../../records/account/may-publish.ts'
import { findBatch } from '../../records/batch/batch.view.ts'
import { perform } from '../../records/perform.ts'
import { findRegister } from '../../records/register/register.view.ts'
import { reviewWords } from '../../words/desk/review/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { checkPage } from './check.page.ts'
import { donePage } from './done.page.ts'
import { type NamedObstacle, undoPage } from './undo.page.ts'

const BODY = 8 * 1024
const BASE = '/desk/:register/review/:source'

/** Making a reviewed source public, and taking that back. */
export function publishRoutes(deps: DeskDeps): Route[] {
  return [
    get(`${BASE}/publish`, 'editor', (request) => check(deps, request)),
    post(`${BASE}/publish`, 'publisher', BODY, (request) => publish(deps, request)),
    get(`${BASE}/published/:batch`, 'editor', (request) => done(deps, request)),
    get(`${BASE}/undo/:batch`, 'publisher', (request) => askUndo(deps, request)),
    post(`${BASE}/undo/:batch`, 'publisher', BODY, (request) => undo(deps, request)),
  ]
}

function reviewIn({ database }: DeskDeps, { registerId, param }: RouteRequest) {
  return registerId ? reviewOf(database.reads, registerId, param('source')) : Promise.resolve(undefined)
}

async function check(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal } = request
  const review = await reviewIn(deps, request)
  const register = registerId && (await findRegister(deps.database.reads, registerId))
  if (!review || !register) return { kind: 'missing' }
  const { approval } = register.content
  const may = mayPublish(principal, { registerId: register.id, approval, writers: writersOf(review.drafts) })
  const needsSecond = !may.ok && may.faults.some(({ kind }) => kind === 'second-person-needed')
  return checkPage(await deskContextOf(deps, request), { review, plan: publishPlan(review), needsSecond })
}

async function publish(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param, body } = request
  if (!registerId) return { kind: 'missing' }
  const seen = { sourceId: param('source'), stamp: body.get('stamp') ?? '' }
  const published = await perform(deps, { principal, registerId }, publishReviewed, seen)
  const base = `/desk/${param('register')}/review/${param('source')}`
  if (published.ok) return deskRedirect(deps, `${base}/published/${published.value.batchId}`)
  const words = reviewWords((await deskContextOf(deps, request)).locale)
  const kinds = new Set(published.faults.map(({ kind }) => kind))
  if (kinds.has('source-unknown')) return { kind: 'missing' }
  const text = kinds.has('second-person-needed') ? words.secondPerson : words.changedMeanwhile
  return deskRedirect(deps, `${base}/publish`, { text })
}

async function batchIn({ database }: DeskDeps, { registerId, param }: RouteRequest) {
  const batch = registerId && (await findBatch(database.reads, registerId, param('batch')))
  return batch && batch.content.sourceId === param('source') ? batch : undefined
}

async function done(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const [review, batch] = [await reviewIn(deps, request), await batchIn(deps, request)]
  if (!review || !batch) return { kind: 'missing' }
  return donePage(await deskContextOf(deps, request), { review, batch })
}

async function askUndo(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId } = request
  const [review, batch] = [await reviewIn(deps, request), await batchIn(deps, request)]
  if (!registerId || !review || !batch) return { kind: 'missing' }
  const context = await deskContextOf(deps, request)
  if (batch.content.undone) return donePage(context, { review, batch })
  const found = await obstaclesTo(deps.database.reads, registerId, batch.content)
  return undoPage(context, { review, batch, obstacles: await named(deps, registerId, found) })
}

async function undo(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, principal, param, body } = request
  const reason = (body.get('reason') ?? '').trim().slice(0, 500)
  const [review, batch] = [await reviewIn(deps, request), await batchIn(deps, request)]
  if (!registerId || !review || !batch) return { kind: 'missing' }
  const context = await deskContextOf(deps, request)
  const words = reviewWords(context.locale)
  if (reason === '') {
    const faults = [{ message: words.undoWhyMissing, field: 'reason' }]
    return undoPage(context, { review, batch, obstacles: [], faults })
  }
  const undone = await perform(deps, { principal, registerId, reason }, undoBatch, {
    batchId: batch.id,
    reason,
  })
  const base = `/desk/${param('register')}/review/${param('source')}`
  if (undone.ok) return deskRedirect(deps, base, { text: words.undoDone })
  const blocked = undone.faults.find((fault) => fault.kind === 'batch-built-on')
  if (!blocked) return deskRedirect(deps, base, { text: words.cannotDecide })
  return undoPage(context, { review, batch, obstacles: await named(deps, registerId, blocked.obstacles) })
}

function named(
  { database }: DeskDeps,
  registerId: string,
  obstacles: readonly Obstacle[],
): Promise<NamedObstacle[]> {
  return Promise.all(
    obstacles.map(async (obstacle) => ({
      obstacle,
      name: await nameOfRecord(database.reads, registerId, obstacle.noun, obstacle.id),
      byName:
        obstacle.kind === 'built-on'
          ? await nameOfRecord(database.reads, registerId, obstacle.by, obstacle.byId)
          : '',
    })),
  )
}
