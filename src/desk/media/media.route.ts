import { finishUpload, addPiece, beginUpload, uploadAt } from '../../acts/media/uploads.ts'
import { MOST_AT_ONCE } from '../../acts/media/media-limits.ts'
import type { MediaFault } from '../../acts/media/media-fault.ts'
import { receiveMedia } from '../../acts/media/receive-media.ts'
import type { Saved } from '../../acts/editing/save-record.ts'
import { type Answer, type DataStatus, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import type { Result } from '../../kernel/result.ts'
import type { Occasion } from '../../records/perform.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { eraseMediaRoutes } from './erase.route.ts'
import { answerFile } from './file.route.ts'
import { mediaFaultText } from './media-fault-text.ts'
import { standsWithIn } from './stands-with.form.ts'
import { textPage } from './text.page.ts'
import { announcedIn } from './upload.form.ts'
import { uploadPage } from './upload.page.ts'

/** All files of one form together. */
const LARGEST_BODY = 128 * 1024 * 1024
/** One piece of a file; the script sends smaller ones. */
const LARGEST_PIECE = 4 * 1024 * 1024
const SMALL_BODY = 8 * 1024

/** Handing in photos and papers, by a form or in pieces, and seeing what was handed in. */
export function mediaRoutes(deps: DeskDeps): Route[] {
  const base = '/desk/:register/media'
  const about =
    (work: (at: At) => Promise<Answer>) =>
    async (request: RouteRequest): Promise<Answer> => {
      const { principal, registerId } = request
      if (!registerId) return { kind: 'missing' }
      const context = await deskContextOf(deps, request)
      return work({ deps, request, context, occasion: { principal, registerId } })
    }
  return [
    ...eraseMediaRoutes(deps),
    get(
      `${base}/new`,
      'editor',
      about(({ context, request }) => uploadPage(deps, context, request.url.searchParams)),
    ),
    post(`${base}/new`, 'editor', LARGEST_BODY, about(receiveForm)),
    post(`${base}/uploads`, 'editor', SMALL_BODY, about(begin)),
    get(`${base}/uploads/:upload`, 'editor', about(where)),
    { ...post(`${base}/uploads/:upload`, 'editor', LARGEST_PIECE, about(goOn)), method: 'PATCH' },
    post(`${base}/uploads/:upload/done`, 'editor', SMALL_BODY, about(finish)),
    get(
      `${base}/:id/file/:hash`,
      'reader',
      about(({ request, occasion }) => answerFile(deps, occasion, request)),
    ),
    get(
      `${base}/:id/text`,
      'reader',
      about(({ request, context }) => textPage(deps, context, request)),
    ),
  ]
}

interface At {
  readonly deps: DeskDeps
  readonly request: RouteRequest
  readonly context: DeskContext
  readonly occasion: Occasion
}

/** One file after the other; those that were not taken are named with the reason, the others stay. */
async function receiveForm({ deps, request, context, occasion }: At): Promise<Answer> {
  const { files, body } = request
  const words = mediaWords(context.locale)
  const fault = (message: string): LinkedFault => ({ message, field: 'files' })
  const sent = files.filter(({ field }) => field === 'files')
  if (sent.length === 0) return uploadPage(deps, context, body, [fault(words.faults['nothing-sent'])])
  if (sent.length > MOST_AT_ONCE)
    return uploadPage(deps, context, body, [fault(words.faults['too-many'](MOST_AT_ONCE))])
  const standsWith = standsWithIn(body)
  const saved: Saved[] = []
  const faults: LinkedFault[] = []
  for (const { name, bytes } of sent) {
    const made = await receiveMedia(deps, occasion, { name, bytes, standsWith })
    if (made.ok) saved.push(made.value)
    else
      faults.push(
        ...made.faults.map((one) => fault(words.notTaken(name, mediaFaultText(one, context.locale)))),
      )
  }
  if (faults.length > 0) return uploadPage(deps, context, body, faults)
  const list = `/desk/${context.register?.slug}/media`
  const [only, ...others] = saved
  if (only && others.length === 0)
    return deskRedirect(deps, `${list}/${only.id}`, { text: words.uploadedOne })
  return deskRedirect(deps, list, { text: words.uploaded(saved.length) })
}

async function begin(at: At): Promise<Answer> {
  const announced = announcedIn(at.request.bytes)
  if (!announced) return { kind: 'error', status: 400 }
  return toldOf(at, await beginUpload(at.deps, at.occasion, announced), 201)
}

async function where(at: At): Promise<Answer> {
  return toldOf(at, await uploadAt(at.deps, at.occasion, at.request.param('upload')))
}

async function goOn(at: At): Promise<Answer> {
  const { deps, occasion, request } = at
  const from = Number(request.header('upload-offset') ?? Number.NaN)
  if (!Number.isSafeInteger(from) || from < 0) return { kind: 'error', status: 400 }
  const piece = { id: request.param('upload'), from, bytes: request.bytes }
  return toldOf(at, await addPiece(deps, occasion, piece))
}

async function finish(at: At): Promise<Answer> {
  const { deps, occasion, request, context } = at
  const made = await finishUpload(deps, occasion, request.param('upload'))
  const known = made.ok
    ? made.value.id
    : made.faults.flatMap((one) => (one.kind === 'media-known' ? one.id : []))[0]
  const href = known === undefined ? undefined : `/desk/${context.register?.slug}/media/${known}`
  return toldOf(at, made, 201, href)
}

const STATUSES: Readonly<Partial<Record<MediaFault['kind'], DataStatus>>> = {
  'upload-unknown': 404,
  'upload-elsewhere': 409,
  'not-allowed': 403,
}

/** What the script is told: how far it is or where the record stands, else why not, in the officer's language. */
function toldOf(
  { context }: At,
  done: Result<object, MediaFault>,
  status: DataStatus = 200,
  href?: string,
): Promise<Answer> {
  const [first] = done.ok ? [] : done.faults
  const told = done.ok
    ? { ...done.value, href }
    : {
        message: done.faults.map((one) => mediaFaultText(one, context.locale)).join(' '),
        fault: first?.kind,
        at: first?.kind === 'upload-elsewhere' ? first.at : undefined,
        href,
      }
  return Promise.resolve({
    kind: 'data',
    type: 'application/json; charset=utf-8',
    text: JSON.stringify(told),
    status: done.ok ? status : ((first && STATUSES[first.kind]) ?? 422),
    headers: [['cache-control', 'no-store']],
  })
}
