import { publishDraftsOf } from '../../../acts/editing/edit-many.ts'
import { rightToPublish } from '../../../acts/editing/publish-record.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import { EDITABLE_NOUNS, type EditableNoun } from '../../../records/editable/editable.ts'
import { perform } from '../../../records/perform.ts'
import { grouped } from '../../../words/quantity.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { listWords } from '../../../words/desk/lists/words.ts'
import { deskContextOf } from '../../desk-context.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { editFault } from '../fault-text.ts'
import { readerOf } from '../edit/edit.route.ts'
import { FORMS } from '../fields/forms.ts'
import { draftsPage } from './drafts.page.ts'
import { exchangeListPage } from './exchange-list.page.ts'
import { mediaListPage } from '../../media/media-list.page.ts'
import { nounListPage } from './noun-list.page.ts'

const LARGEST_BODY = 128 * 1024

export function listRoutes(deps: DeskDeps): Route[] {
  return EDITABLE_NOUNS.flatMap((noun) => (noun === 'register' ? [] : routesOf(deps, noun)))
}

function routesOf(deps: DeskDeps, noun: Exclude<EditableNoun, 'register'>): Route[] {
  const list = `/desk/:register/${FORMS[noun].section}`
  return [
    get(list, readerOf(noun), async (request) => {
      const context = await deskContextOf(deps, request)
      return noun === 'exchange'
        ? exchangeListPage(deps, context, request)
        : noun === 'media'
          ? mediaListPage(deps, context, request)
          : nounListPage(deps, context, noun, request)
    }),
    get(`${list}/drafts`, readerOf(noun), async (request) => {
      const context = await deskContextOf(deps, request)
      return request.registerId ? draftsPage(deps, context, noun, request.registerId) : { kind: 'missing' }
    }),
    post(`${list}/drafts`, rightToPublish(noun), LARGEST_BODY, (request) =>
      publishChosen(deps, noun, request),
    ),
  ]
}

async function publishChosen(deps: DeskDeps, noun: EditableNoun, request: RouteRequest): Promise<Answer> {
  const { principal, registerId, body } = request
  if (!registerId) return { kind: 'missing' }
  const context = await deskContextOf(deps, request)
  const words = listWords(context.locale)
  const chosen = body.getAll('id[]').map((id) => ({ id, version: body.get(`version.${id}`) ?? '' }))
  const none = { message: editingWords(context.locale).editFaults['nothing-chosen'], field: null }
  if (chosen.length === 0) return draftsPage(deps, context, noun, registerId, [none])
  const done = await perform(deps, { principal, registerId }, publishDraftsOf(noun), chosen)
  if (!done.ok) {
    const faults = done.faults.flatMap((fault) => editFault(fault, context.locale))
    return draftsPage(deps, context, noun, registerId, faults)
  }
  const text = words.manyPublished(grouped(chosen.length, context.locale))
  return deskRedirect(deps, `/desk/${context.register?.slug}/${FORMS[noun].section}`, { text })
}
