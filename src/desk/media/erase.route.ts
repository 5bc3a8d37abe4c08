import { eraseMedia } from '../../acts/media/erase-media.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../http/route.ts'
import { perform } from '../../records/perform.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { mediaWords } from '../../words/desk/media/words.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { deskRedirect } from '../desk-page.ts'
import { type Subject, subjectOf } from '../editing/subject.ts'
import { eraseMediaPage } from './erase.page.ts'

const LARGEST_BODY = 8 * 1024

/** Erasing the files of a withdrawn photo or paper for good: for administrators. */
export function eraseMediaRoutes(deps: DeskDeps): Route[] {
  const one = '/desk/:register/media/:id/erase'
  const about = (work: (subject: Subject, request: RouteRequest) => Promise<Answer>) => {
    return async (request: RouteRequest): Promise<Answer> => {
      const subject = await subjectOf(deps, request, 'media')
      return subject?.standing?.live === 'withdrawn' ? work(subject, request) : { kind: 'missing' }
    }
  }
  return [
    get(
      one,
      'administrator',
      about((subject) => eraseMediaPage(subject)),
    ),
    post(one, 'administrator', LARGEST_BODY, about(erase)),
  ]
}

async function erase(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, id, context, listPath, name } = subject
  const words = mediaWords(context.locale)
  const reason = (body.get('reason') ?? '').trim().slice(0, 500)
  const faults: LinkedFault[] = []
  if (reason === '') faults.push({ field: 'reason', message: words.eraseFaults.reason })
  if ((body.get('sure') ?? '').normalize('NFC').trim().toLowerCase() !== words.eraseWord)
    faults.push({ field: 'sure', message: words.eraseFaults.sure(words.eraseWord) })
  if (faults.length > 0) return eraseMediaPage(subject, faults, reason)
  const seen = { id, version: body.get('version') ?? '' }
  const erased = await perform(deps, { ...occasion, reason }, eraseMedia, seen)
  if (erased.ok) return deskRedirect(deps, listPath, { text: words.erasedFlash(name) })
  if (erased.faults.some(({ kind }) => kind === 'not-allowed')) return { kind: 'error', status: 403 }
  return eraseMediaPage(subject, [{ field: 'reason', message: words.eraseFaults.meanwhile }], reason)
}
