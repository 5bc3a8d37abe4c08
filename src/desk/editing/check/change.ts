import { isDeepStrictEqual } from 'node:util'
import { EDITABLES } from '../../../records/editable/editables.ts'
import { type Html } from '../../../ui/html.ts'
import { type EditingWords } from '../../../words/desk/editing/ko.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { contentTable, differencesTable } from '../differences-table.ts'
import { type Difference, differencesOf } from '../form/record-form.ts'
import type { FormEnvironment } from '../form/widget.ts'
import type { Subject } from '../subject.ts'

/** What publishing will do, before anybody presses it. */
export function leadOf({ standing, noun }: Subject, change: Change, words: EditingWords): string {
  if (!standing?.copy) return words.nothingToCheck
  if (!EDITABLES[noun].publish) return words.privateLead
  if (!standing.record) return words.checkNewLead
  if (change.kind === 'none') return words.checkSameLead
  if (change.kind === 'marks') return words.checkMarksLead
  return words.checkLead(change.differences.length)
}

/** How what was saved differs from what is public. */
export type Change =
  | { readonly kind: 'new' | 'parts'; readonly differences: readonly Difference[] }
  /** Only what no reader sees as text: a translation that was found to be right. */
  | { readonly kind: 'marks' }
  | { readonly kind: 'none' }

export function changeIn({ standing, form: record, content }: Subject, env: FormEnvironment): Change {
  if (!standing?.record) return { kind: 'new', differences: differencesOf(record, {}, content, env) }
  const differences = differencesOf(record, standing.record.content, content, env)
  if (differences.length > 0) return { kind: 'parts', differences }
  return { kind: isDeepStrictEqual(standing.record.content, content) ? 'none' : 'marks' }
}

/** Each part that differs, as it is public and as it will be. */
export function changesTable({ standing }: Subject, change: Change, env: FormEnvironment): Html | '' {
  const words = editingWords(env.locale)
  if ((!standing?.copy && standing?.live !== 'withdrawn') || !('differences' in change)) return ''
  if (change.kind === 'new') return contentTable([...change.differences], env)
  const heads = { before: words.beforeColumn, after: words.afterColumn }
  return differencesTable([...change.differences], env, heads)
}
