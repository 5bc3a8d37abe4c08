import { saveRecord } from '../../../acts/editing/save-record.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Role } from '../../../records/account/principal.ts'
import type { EditableNoun } from '../../../records/editable/editable.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { perform } from '../../../records/perform.ts'
import { isOvertaken } from '../../../records/working/standing.view.ts'
import { typedText } from '../../../records/working/typed-text.store.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { conflictPage } from '../conflict/conflict.page.ts'
import { editFault, fieldFault } from '../fault-text.ts'
import { FORMS } from '../fields/forms.ts'
import { filledForm, readForm } from '../form/record-form.ts'
import { withRowPressed } from '../form/row-buttons.ts'
import { type Subject, subjectOf } from '../subject.ts'
import { presetFor } from './preset.ts'
import { editPage } from './edit.page.ts'
import { merge } from './merge.ts'
import { forget, formKey, keep, keepBody } from './typing.ts'

/** Bytes of one record's form: long texts in four languages. */
export const LARGEST_FORM = 512 * 1024

/** Who may write this noun. */
export function writerOf(noun: EditableNoun): Role {
  return noun === 'register' ? 'administrator' : 'editor'
}

/** Who may look at what was written: a counterpart's data is for those who work with it. */
export function readerOf(noun: EditableNoun): Role {
  return noun === 'contact' ? 'editor' : 'reader'
}

export function editRoutes(deps: DeskDeps, noun: EditableNoun): Route[] {
  const list = `/desk/:register/${FORMS[noun].section}`
  const one = noun === 'register' ? list : `${list}/:id`
  const about = (work: (subject: Subject, request: RouteRequest) => Promise<Answer>) => {
    return async (request: RouteRequest): Promise<Answer> => {
      const subject = await subjectOf(deps, request, noun)
      return subject ? work(subject, request) : { kind: 'missing' }
    }
  }
  const who = writerOf(noun)
  const routes = [
    get(one, who, about(show)),
    post(one, who, LARGEST_FORM, about(save)),
    post(`${one}/typed`, who, LARGEST_FORM, about(keep)),
    post(`${one}/forget`, who, 1024, about(forget)),
    post(`${one}/merge`, who, LARGEST_FORM, about(merge)),
  ]
  // Photos and papers begin with a file, on a page of their own.
  if (noun === 'register' || noun === 'media') return routes
  return [get(`${list}/new`, who, (request) => Promise.resolve(begin(deps, request))), ...routes]
}

/** A new record has its address before it is there, so that nothing typed into its form can be lost. */
function begin(deps: DeskDeps, { url }: RouteRequest): Answer {
  const search = new URLSearchParams(url.searchParams)
  search.set('new', '')
  return deskRedirect(deps, `${url.pathname.replace(/\/new$/, `/${newId()}`)}?${search}`)
}

async function show(subject: Subject, { url }: RouteRequest): Promise<Answer> {
  const { deps, occasion, standing, version, form, context } = subject
  const kept = await typedText(deps.database.reads, occasion, formKey(subject))
  if (!standing && !url.searchParams.has('new') && !kept) return { kind: 'missing' }
  if (kept) {
    const typed = new URLSearchParams(kept.fields.map(([name, text]) => [name, text]))
    if (kept.basedOn !== version) return conflictPage(subject, { typed, basedOn: kept.basedOn })
    return editPage(subject, { typed, restored: kept.at })
  }
  if (standing?.copy && isOvertaken(standing)) {
    const typed = filledForm(form, standing.copy.content, context.locale)
    return conflictPage(subject, { typed, basedOn: `${standing.copy.basedOn}.0` })
  }
  if (standing) return editPage(subject)
  return editPage(subject, { typed: presetFor(subject, url.searchParams) })
}

async function save(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const { deps, occasion, context, noun, id, form } = subject
  const version = body.get('version') ?? ''
  const pressed = withRowPressed(body)
  await keepBody(subject, pressed ?? body, version)
  if (pressed) return editPage({ ...subject, version }, { typed: pressed })
  const read = readForm(form, body, subject.content)
  if (!read.ok) {
    const faults = read.faults.map((fault) => fieldFault(fault, context.locale))
    return editPage({ ...subject, version }, { typed: body, faults })
  }
  const saved = await perform(deps, occasion, saveRecord(noun), { id, version, content: read.value })
  if (saved.ok) return goOn(subject, body, read.value)
  if (saved.faults.some(({ kind }) => kind === 'version-conflict'))
    return conflictPage(subject, { typed: body, basedOn: version })
  const faults = saved.faults.flatMap((fault) => editFault(fault, context.locale))
  return editPage({ ...subject, version }, { typed: body, faults })
}

function goOn(
  { deps, context, noun, path, listPath }: Subject,
  body: URLSearchParams,
  content: object,
): Answer {
  if (body.get('do') !== 'save') return deskRedirect(deps, `${path}/check`)
  const words = editingWords(context.locale)
  const name = EDITABLES[noun].label(content) || words.nouns[noun]
  const flash = { text: words.savedFlash(name), next: { href: `${path}/check`, text: words.backToCheck } }
  return deskRedirect(deps, listPath, flash)
}
