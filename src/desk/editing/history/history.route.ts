import { saveRecord } from '../../../acts/editing/save-record.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import type { EditableNoun } from '../../../records/editable/editable.ts'
import { perform } from '../../../records/perform.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { answer } from '../check/check.route.ts'
import { readerOf, writerOf } from '../edit/edit.route.ts'
import { FORMS } from '../fields/forms.ts'
import { type Subject, subjectOf } from '../subject.ts'
import { historyPage } from './history.page.ts'
import { statesOf } from './states.ts'

const LARGEST_BODY = 8 * 1024

export function historyRoutes(deps: DeskDeps, noun: EditableNoun): Route[] {
  const list = `/desk/:register/${FORMS[noun].section}`
  const one = noun === 'register' ? list : `${list}/:id`
  return [
    get(`${one}/history`, readerOf(noun), async (request) => {
      const subject = await subjectOf(deps, request, noun)
      return subject?.standing ? historyPage(subject, request.url.searchParams) : { kind: 'missing' }
    }),
    post(`${one}/bring-back`, writerOf(noun), LARGEST_BODY, async (request) => {
      const subject = await subjectOf(deps, request, noun)
      return subject?.standing ? bringBack(subject, request) : { kind: 'missing' }
    }),
  ]
}

/** An old state becomes the save that waits; it is checked and published like any other. */
async function bringBack(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, noun, id, name, path, context } = subject
  const states = await statesOf(subject)
  const state = states.find(({ key, number }) => number !== null && key === body.get('edition'))
  if (!state) return { kind: 'missing' }
  const save = { id, version: body.get('version') ?? '', content: state.content }
  const done = await perform(deps, { ...occasion, reason: state.name }, saveRecord(noun), save)
  const text = editingWords(context.locale).broughtBackFlash(name)
  return answer(subject, done, body, { text }, `${path}/check`)
}
