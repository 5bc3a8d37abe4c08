import { handIn, type HandedIn } from '../../acts/import/hand-in.ts'
import { outcomeOf } from '../../acts/import/read-outcome.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { findJob, jobsOfGroup, type KeptJob } from '../../records/job/job.view.ts'
import { perform } from '../../records/perform.ts'
import { ENCODINGS } from '../../formats/text/encodings.ts'
import { importWords } from '../../words/desk/import/words.ts'
import { deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { type ImportForm, readImportForm } from './import.form.ts'
import { importPage } from './import.page.ts'
import { isUnderWay, resultPage } from './result.page.ts'

/** All files of one form together. */
const LARGEST_BODY = 64 * 1024 * 1024
const SMALL_BODY = 8 * 1024

/** Handing in, and seeing how its reading goes. */
export function importRoutes(deps: DeskDeps): Route[] {
  return [
    get('/desk/:register/import', 'editor', async (request) =>
      importPage(await deskContextOf(deps, request)),
    ),
    post('/desk/:register/import', 'editor', LARGEST_BODY, (request) => receive(deps, request)),
    post('/desk/:register/import/again', 'editor', SMALL_BODY, (request) => readAgain(deps, request)),
    get('/desk/:register/import/:group', 'editor', (request) => show(deps, request)),
  ]
}

async function receive(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const form = readImportForm(request)
  if (!form.ok) {
    const context = await deskContextOf(deps, request)
    return importPage(context, request.body, form.faults, request.files.length > 0)
  }
  return handOver(deps, request, await kept(deps, form.value))
}

/** The bytes are on the disk before a row names them. */
function kept({ files }: DeskDeps, { pages, ...said }: ImportForm): Promise<HandedIn[]> {
  return Promise.all(
    pages.map(async ({ name: fileName, bytes }) => ({
      ...said,
      fileName,
      fileHash: await files.keep(bytes),
      byteLength: bytes.length,
    })),
  )
}

/** Hands files over to be read, and leads to where their reading can be seen. */
export async function handOver(
  deps: DeskDeps,
  { principal, registerId, param }: RouteRequest,
  files: readonly HandedIn[],
): Promise<Answer> {
  if (!registerId) return { kind: 'missing' }
  const handed = await perform(deps, { principal, registerId }, handIn, files)
  if (!handed.ok) return { kind: 'error', status: 403 }
  deps.wakeJobs()
  return deskRedirect(deps, `/desk/${param('register')}/import/${handed.value}`)
}

async function readAgain(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, body } = request
  const job = registerId && (await findJob(deps.database.reads, registerId, body.get('job') ?? ''))
  if (!job) return { kind: 'missing' }
  const { kind: _kind, accountId: _accountId, ...file } = job.content
  const context = await deskContextOf(deps, request)
  const [home] = Object.values(context.register?.names ?? {})
  const encoding = ENCODINGS.find((name) => name === body.get('encoding')) ?? file.encoding
  return handOver(deps, request, [{ ...file, encoding, ...(body.has('home') && { home }) }])
}

async function show(deps: DeskDeps, request: RouteRequest): Promise<Answer> {
  const { registerId, param } = request
  if (!registerId) return { kind: 'missing' }
  const jobs = await soon(() => jobsOfGroup(deps.database.reads, registerId, param('group')))
  const [only, another] = jobs
  if (!only) return { kind: 'missing' }
  const context = await deskContextOf(deps, request)
  const on = another ? undefined : leadsOn(only)
  if (!on) return resultPage(context, jobs)
  const flash = on.kind === 'known' ? { text: importWords(context.locale).known } : undefined
  return deskRedirect(deps, `/desk/${param('register')}/review/${on.sourceId}`, flash)
}

/** A single page that was read without anything to say leads to its review at once. */
function leadsOn(job: KeptJob) {
  const came = outcomeOf(job.outcome)
  if (came?.kind === 'known') return came
  return came?.kind === 'read' && came.notices.length === 0 ? came : undefined
}

const STEP = 60
const MOST_STEPS = 25

/** Most pages are read while the officer's browser still waits for the answer: then there is nothing to watch. */
async function soon(look: () => Promise<KeptJob[]>): Promise<KeptJob[]> {
  let jobs = await look()
  for (let step = 0; step < MOST_STEPS && jobs.some(isUnderWay); step++) {
    await new Promise((resolve) => setTimeout(resolve, STEP))
    jobs = await look()
  }
  return jobs
}
