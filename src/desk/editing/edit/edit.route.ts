import { saveRecord } from '../../../acts/editing/save-record.ts'
import { type Answer, get, post, type Route, type RouteRequest } from '../../../http/route.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Role } from '../../../records/account/principal.ts'
import type { EditableNoun } from '../../../records/editable/editable.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { inRegister, perform } from '../../../records/perform.ts'
import { ok } from '../../../kernel/result.ts'
import { isOvertaken } from '../../../records/working/standing.view.ts'
import { dropTyped, keepTyped, typedText } from '../../../records/working/typed-text.store.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { deskRedirect } from '../../desk-page.ts'
import { conflictPage } from '../conflict/conflict.page.ts'
import { editFault, fieldFault } from '../fault-text.ts'
import { FORMS } from '../fields/forms.ts'
import { filledForm, readForm } from '../form/record-form.ts'
import { withRowPressed } from '../form/row-buttons.ts'
import { type Subject, subjectAgain, subjectOf } from '../subject.ts'
import { presetFor } from './preset.ts'
import { editPage } from './edit.page.ts'

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

export function formKey({ noun, id }: Subject): string {
  return `${noun}/${id}`
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

/** What the buttons say is no text of the record. */
const NOT_TEXT = new Set(['version', 'do', 'row'])

async function keepBody(
  subject: Subject,
  body: URLSearchParams,
  version: string,
): Promise<string | undefined> {
  const fields = [...body].filter(([name]) => !NOT_TEXT.has(name) && !name.startsWith('use.'))
  const typed = { form: formKey(subject), fields, basedOn: version }
  const kept = await keepTyped(subject.deps, subject.occasion, typed)
  return kept.ok ? kept.value : undefined
}

/** The script's own saving while somebody types. */
async function keep(subject: Subject, { body }: RouteRequest): Promise<Answer> {
  const at = await keepBody(subject, body, body.get('version') ?? '')
  const text = JSON.stringify({ at: at ?? null })
  return { kind: 'data', type: 'application/json', text, status: at ? 200 : 403 }
}

async function forget(subject: Subject): Promise<Answer> {
  const { deps, occasion, path, listPath, standing } = subject
  await inRegister(deps, occasion, async (tx) => {
    await dropTyped(tx, formKey(subject))
    return ok(null)
  })
  return deskRedirect(deps, standing ? path : listPath)
}

/** The two texts as they were chosen, part by part, put into the form: the officer looks at it and saves. */
async function merge(asked: Subject, { body }: RouteRequest): Promise<Answer> {
  const subject = await subjectAgain(asked)
  const { form, version, content, context } = subject
  const seen = body.get('version') ?? ''
  const typed = new URLSearchParams([...body].filter(([name]) => !name.startsWith('use.')))
  if (seen !== version) return conflictPage(subject, { typed, basedOn: seen })
  const theirs = filledForm(form, content, context.locale)
  for (const { key } of form.fields) if (body.get(`use.${key}`) === 'theirs') take(typed, theirs, key)
  await keepBody(subject, typed, version)
  return editPage(subject, { typed })
}

function take(typed: URLSearchParams, theirs: URLSearchParams, key: string): void {
  const isOfKey = (name: string) => name === key || name.startsWith(`${key}.`)
  for (const name of new Set([...typed.keys()].filter(isOfKey))) typed.delete(name)
  for (const [name, text] of theirs) if (isOfKey(name)) typed.append(name, text)
}
