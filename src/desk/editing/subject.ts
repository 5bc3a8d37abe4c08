import type { Id } from '../../kernel/ids.ts'
import { toId } from '../../kernel/ids.ts'
import type { RouteRequest } from '../../http/route.ts'
import type { EditableNoun } from '../../records/editable/editable.ts'
import { EDITABLES } from '../../records/editable/editables.ts'
import type { Occasion } from '../../records/perform.ts'
import {
  isOvertaken,
  NEW_VERSION,
  newestContent,
  type Standing,
  standingOf,
  versionOf,
} from '../../records/working/standing.view.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { type DeskContext, deskContextOf } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { FORMS } from './fields/forms.ts'
import type { RecordForm } from './form/record-form.ts'

/** The record that a page is about, as it stands, and all that a page about it needs. */
export interface Subject {
  readonly deps: DeskDeps
  readonly context: DeskContext
  readonly form: RecordForm
  readonly noun: EditableNoun
  readonly id: string
  /** Undefined for one that is being written for the first time. */
  readonly standing: Standing | undefined
  readonly version: string
  /** What is newest of it: what waits, else what is public. */
  readonly content: object
  readonly name: string
  readonly occasion: Occasion
  /** Of its list: "/desk/yongin/exchanges". */
  readonly listPath: string
  readonly path: string
}

/** Undefined for an id that cannot be one, and for a record of another noun or register. */
export async function subjectOf(
  deps: DeskDeps,
  request: RouteRequest,
  noun: EditableNoun,
): Promise<Subject | undefined> {
  const { principal, registerId } = request
  const id = noun === 'register' ? registerId : toId(request.param('id'))
  const context = await deskContextOf(deps, request)
  if (!id || !registerId || !context.register) return undefined
  const standing = await standingOf(deps.database.reads, registerId, noun, id)
  if (!standing && (await isOtherNoun(deps, registerId, id))) return undefined
  const form = FORMS[noun]
  const content = standing ? newestContent(standing) : form.blank
  const listPath = `/desk/${context.register.slug}/${form.section}`
  return {
    deps,
    context,
    form,
    noun,
    id,
    standing,
    version: standing ? versionOf(standing) : NEW_VERSION,
    content,
    name: standing ? nameOf(noun, content, context) : editingWords(context.locale).nouns[noun],
    occasion: { principal, registerId },
    listPath,
    path: noun === 'register' ? listPath : `${listPath}/${id}`,
  }
}

function nameOf(noun: EditableNoun, content: object, { locale }: DeskContext): string {
  return EDITABLES[noun].label(content) || editingWords(locale).nouns[noun]
}

/** An id that another record has is no address for a new one. */
async function isOtherNoun({ database }: DeskDeps, registerId: Id<'register'>, id: string): Promise<boolean> {
  const row = await database.reads
    .selectFrom('history_record')
    .select('sequence')
    .where('register_id', '=', registerId)
    .where('record_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The same record as it stands by now. */
export async function subjectAgain(subject: Subject): Promise<Subject> {
  const { deps, occasion, noun, id, form, context } = subject
  const standing = await standingOf(deps.database.reads, occasion.registerId, noun, id)
  if (!standing) return subject
  // What went on under a save that waits is what the officer has to look at.
  const content =
    standing.copy && isOvertaken(standing) ? (standing.record?.content ?? {}) : newestContent(standing)
  return {
    ...subject,
    standing,
    version: versionOf(standing),
    content,
    name: nameOf(form.noun, content, context),
  }
}
