import type { z } from 'zod'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { type EditableNoun } from '../../../records/editable/editable.ts'
import type { Html } from '../../../ui/html.ts'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { ok, refused, type Result } from '../../../kernel/result.ts'
import type { Choosable, FieldFault, FormEnvironment, Pair, Widget } from './widget.ts'

/** One part of a record in its form: the key of its content and the control for it. */
export interface RecordField {
  readonly key: string
  readonly widget: Widget
  readonly needed?: boolean
  /** Whether nothing is published without it, though it is kept without. */
  readonly toPublish?: boolean
  /** What its key holds when nothing was typed, where that is not simply absent. */
  readonly empty?: unknown
}

/** A noun as officers write it: the same description makes the form, the check, the comparison and the merge. */
export interface RecordForm {
  readonly noun: EditableNoun
  /** The last part of the address of its list: "exchanges". */
  readonly section: string
  readonly fields: readonly RecordField[]
  /** Which records its fields name. */
  readonly names: readonly Choosable[]
  /** What a new one holds that no field shows. */
  readonly blank: Readonly<Record<string, unknown>>
  /** What of it is no text, as the picture that a photo is; `path` is the record's own address. */
  readonly preview?: (content: object, path: string, locale: DeskLocale) => Html
}

type Content = Readonly<Record<string, unknown>>

export function toContent(content: object): Content {
  return Object.fromEntries(Object.entries(content))
}

export function filledForm(form: RecordForm, content: object, locale: DeskLocale): URLSearchParams {
  const fields = toContent(content)
  const pairs = form.fields.flatMap(({ key, widget }): Pair[] => widget.fill(key, fields[key], locale))
  return new URLSearchParams(pairs.map(([name, text]) => [name, text]))
}

/** The content that a form says, over the one that it was made from; or every fault at once. */
export function readForm(form: RecordForm, typed: URLSearchParams, base: object): Result<object, FieldFault> {
  const before = { ...form.blank, ...toContent(base) }
  const faults: FieldFault[] = []
  const content: Record<string, unknown> = { ...before }
  for (const { key, widget, needed, empty } of form.fields) {
    const read = widget.read(key, typed, before[key])
    if (!read.ok) faults.push(...read.faults)
    else if (read.value !== undefined) content[key] = read.value
    else if (needed) faults.push({ field: key, kind: 'missing' })
    else if (empty === undefined) delete content[key]
    else content[key] = empty
  }
  withChecked(content, typed)
  if (faults.length > 0) return refused(...faults)
  const checked = EDITABLES[form.noun].schema.safeParse(withoutAbsent(content))
  return checked.success ? ok(checked.data) : refused(...checked.error.issues.map(toFault))
}

/** The texts that a person found to say the same as the other languages do now; it is told of this state only. */
function withChecked(content: Record<string, unknown>, typed: URLSearchParams): void {
  const checked: Record<string, string[]> = {}
  for (const [name, lang] of typed)
    if (name.startsWith('checked.')) (checked[name.slice('checked.'.length)] ??= []).push(lang)
  if (Object.keys(checked).length > 0) content.translationsChecked = checked
  else delete content.translationsChecked
}

/** JSON keeps no key without a value, and neither does what is compared with it. */
function withoutAbsent(content: object): unknown {
  return JSON.parse(JSON.stringify(content))
}

function toFault({ path }: z.core.$ZodIssue): FieldFault {
  return { field: path.filter((part) => part !== 'value').join('.'), kind: 'not-valid' }
}

/** One part in which two contents differ, each said in words. */
export interface Difference {
  readonly key: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export function differencesOf(
  form: RecordForm,
  before: object,
  after: object,
  env: FormEnvironment,
): Difference[] {
  const [old, fresh] = [toContent(before), toContent(after)]
  return form.fields.flatMap(({ key, widget }) => {
    const said = { key, before: widget.show(old[key], env), after: widget.show(fresh[key], env) }
    return said.before.join('\n') === said.after.join('\n') ? [] : [said]
  })
}
