import { eraseContact } from '../../../acts/editing/erase-contact.ts'
import { restoreRecord } from '../../../acts/editing/restore-record.ts'
import { WITHDRAWABLE, withdrawRecord } from '../../../acts/editing/withdraw-record.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import { perform } from '../../../records/perform.ts'
import type { WithdrawableNoun } from '../../../records/published/publishing/publish.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { answer } from '../check/check.route.ts'
import { FORMS } from '../fields/forms.ts'
import { type Subject, subjectOf } from '../subject.ts'
import { erasePage, withdrawPage } from './withdraw.page.ts'

const LARGEST_BODY = 8 * 1024

/** Taking back from the public, and giving back to it. */
export function withdrawRoutes(deps: DeskDeps): Route[] {
  return [...WITHDRAWABLE.flatMap((noun) => routesOf(deps, noun)), ...eraseRoutes(deps)]
}

function routesOf(deps: DeskDeps, noun: WithdrawableNoun): Route[] {
  const one = `/desk/:register/${FORMS[noun].section}/:id`
  const about = (
    work: (subject: Subject, noun: WithdrawableNoun, request: RouteRequest) => Promise<Answer>,
  ) => {
    return async (request: RouteRequest): Promise<Answer> => {
      const subject = await subjectOf(deps, request, noun)
      return subject?.standing ? work(subject, noun, request) : { kind: 'missing' }
    }
  }
  return [
    get(
      `${one}/withdraw`,
      'publisher',
      about((subject) => withdrawPage(subject)),
    ),
    post(`${one}/withdraw`, 'publisher', LARGEST_BODY, about(withdraw)),
    post(`${one}/restore`, 'publisher', LARGEST_BODY, about(restore)),
  ]
}

async function withdraw(subject: Subject, noun: WithdrawableNoun, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, id, name, path, listPath, version, context } = subject
  const words = editingWords(context.locale)
  const reason = (body.get('reason') ?? '').trim()
  if (reason === '')
    return withdrawPage(subject, [{ message: words.editFaults['reason-missing'], field: 'reason' }])
  const seen = { id, version: body.get('version') ?? '', reason }
  const done = await perform(deps, { ...occasion, reason }, withdrawRecord(noun), seen)
  const undo = { action: `${path}/restore`, text: words.restore, fields: { version } }
  return answer(subject, done, body, { text: words.withdrawnFlash(name), undo }, listPath)
}

async function restore(subject: Subject, noun: WithdrawableNoun, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, id, name, path, context } = subject
  const seen = { id, version: body.get('version') ?? '' }
  const done = await perform(deps, occasion, restoreRecord(noun), seen)
  return answer(subject, done, body, { text: editingWords(context.locale).restoredFlash(name) }, path)
}

function eraseRoutes(deps: DeskDeps): Route[] {
  const one = `/desk/:register/${FORMS.contact.section}/:id/erase`
  return [
    get(one, 'editor', async (request) => {
      const subject = await subjectOf(deps, request, 'contact')
      return subject?.standing ? erasePage(subject) : { kind: 'missing' }
    }),
    post(one, 'editor', LARGEST_BODY, async (request) => {
      const subject = await subjectOf(deps, request, 'contact')
      if (!subject?.standing) return { kind: 'missing' }
      await perform(deps, subject.occasion, eraseContact, { id: subject.id })
      return deskRedirect(deps, subject.listPath, { text: editingWords(subject.context.locale).erasedFlash })
    }),
  ]
}
