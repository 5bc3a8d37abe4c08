import { discardDraft } from '../../../acts/editing/discard-draft.ts'
import { askApproval, schedulePublication } from '../../../acts/editing/plan-publication.ts'
import { publishRecord } from '../../../acts/editing/publish-record.ts'
import type { EditFault } from '../../../acts/editing/edit-fault.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import type { Result } from '../../../kernel/result.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import type { EditableNoun } from '../../../records/editable/editable.ts'
import { type ActFault, type Occasion, perform } from '../../../records/perform.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import type { Flash } from '../../flash.ts'
import { conflictPage } from '../conflict/conflict.page.ts'
import { writerOf } from '../edit/edit.route.ts'
import { editFault } from '../fault-text.ts'
import { FORMS } from '../fields/forms.ts'
import { filledForm } from '../form/record-form.ts'
import { publicPath } from '../public-path.ts'
import { type Subject, subjectOf } from '../subject.ts'
import { whenText } from '../when-text.ts'
import { zoneOf } from '../zone-of.ts'
import { checkPage } from './check.page.ts'
import { readMoment } from './schedule.form.ts'

const LARGEST_BODY = 8 * 1024

export function checkRoutes(deps: DeskDeps, noun: EditableNoun): Route[] {
  const list = `/desk/:register/${FORMS[noun].section}`
  const one = noun === 'register' ? list : `${list}/:id`
  const about = (work: (subject: Subject, request: RouteRequest) => Promise<Answer>) => {
    return async (request: RouteRequest): Promise<Answer> => {
      const subject = await subjectOf(deps, request, noun)
      return subject?.standing ? work(subject, request) : { kind: 'missing' }
    }
  }
  const writer = writerOf(noun)
  const publisher = noun === 'register' ? 'administrator' : EDITABLES[noun].publish ? 'publisher' : 'editor'
  return [
    get(
      `${one}/check`,
      writer,
      about((subject) => checkPage(subject)),
    ),
    post(`${one}/publish`, publisher, LARGEST_BODY, about(publish)),
    post(`${one}/schedule`, publisher, LARGEST_BODY, about(schedule)),
    post(`${one}/ask`, writer, LARGEST_BODY, about(ask)),
    post(`${one}/discard`, writer, LARGEST_BODY, about(discard)),
  ]
}

async function publish(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, noun, name, listPath, path, context } = subject
  const words = editingWords(context.locale)
  const reason = (body.get('reason') ?? '').trim().slice(0, 500)
  const occasion: Occasion = { ...subject.occasion, ...(reason !== '' && { reason }) }
  const done = await perform(deps, occasion, publishRecord(noun), seenIn(subject, body))
  const text = EDITABLES[noun].publish ? words.publishedFlash(name) : words.keptFlash(name)
  const shown = done.ok ? await publicPath(subject) : undefined
  const links = [
    ...(shown === undefined ? [] : [{ href: shown, text: words.seePublic }]),
    { href: path, text: words.editAgain },
    { href: `${path}/history`, text: words.seeHistory },
  ]
  const [next, ...also] = links
  const flash = { text, also, ...(next && { next }) }
  return answer(subject, done, body, flash, noun === 'register' ? path : listPath)
}

function seenIn({ id }: Subject, body: URLSearchParams) {
  return { id, version: body.get('version') ?? '' }
}

async function schedule(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, noun, name, path, context } = subject
  const words = editingWords(context.locale)
  const zone = await zoneOf(deps, occasion.registerId)
  const at = body.get('do') === 'none' ? null : readMoment(body, zone)
  if (at === undefined)
    return checkPage(subject, [{ message: words.editFaults['time-unreadable'], field: 'day' }], body)
  const plan = { ...seenIn(subject, body), at, reason: null }
  const done = await perform(deps, occasion, schedulePublication(noun), plan)
  const text =
    at === null
      ? words.unscheduledFlash(name)
      : words.scheduledFlash(name, whenText(at, context.locale, zone))
  return answer(subject, done, body, { text }, `${path}/check`)
}

async function ask(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, noun, name, path, context } = subject
  const done = await perform(deps, occasion, askApproval(noun), seenIn(subject, body))
  const text = editingWords(context.locale).askedFlash(name)
  return answer(subject, done, body, { text }, `${path}/check`)
}

async function discard(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, noun, name, listPath, path, context } = subject
  const done = await perform(deps, occasion, discardDraft(noun), seenIn(subject, body))
  const text = editingWords(context.locale).discardedFlash(name)
  return answer(subject, done, body, { text }, noun === 'register' ? path : listPath)
}

/** Where an act leads: on, back with what stands in the way, or to the two texts that differ. */
export function answer(
  subject: Subject,
  done: Result<unknown, EditFault | ActFault>,
  body: URLSearchParams,
  flash: Flash,
  to: string,
): Promise<Answer> {
  if (done.ok) return Promise.resolve(deskRedirect(subject.deps, to, flash))
  const { form, content, context, standing } = subject
  if (standing?.copy && done.faults.some(({ kind }) => kind === 'version-conflict')) {
    const typed = filledForm(form, content, context.locale)
    return conflictPage(subject, { typed, basedOn: body.get('version') ?? '' })
  }
  return checkPage(
    subject,
    done.faults.flatMap((fault) => editFault(fault, context.locale)),
    body,
  )
}
