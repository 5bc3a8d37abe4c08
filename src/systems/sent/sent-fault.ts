import type { z } from 'zod'
import { locales } from 'zod'
import type { ApiLanguage } from '../../open-data/api/problem.ts'
import type { ContentFault } from '../../records/editable/editable.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import type { DraftFields } from '../fields/field.ts'

/** What is wrong with what was sent, and where (RFC 6901, as a fragment). */
export interface SentFault {
  readonly pointer: string
  readonly detail: string
}

type Path = readonly PropertyKey[]

export function pointerTo(path: Path): string {
  return `#${path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`
}

/** The words of the library that checks, in the language of whoever asks; one fault for each key that nobody knows. */
export function issueFaults(
  issue: z.core.$ZodIssue,
  fields: DraftFields,
  language: ApiLanguage,
  row: Path = [],
): SentFault[] {
  const path = [...row, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerTo([...path, key]), detail: issue.message }))
  return [{ pointer: pointerTo(path), detail: dateDetail(issue, fields, language) ?? issue.message }]
}

/** What the form of the desk says of a date that cannot be read. */
function dateDetail(issue: z.core.$ZodIssue, fields: DraftFields, language: ApiLanguage): string | undefined {
  if (issue.code !== 'custom') return undefined
  const { fault, wrote }: Readonly<Record<string, unknown>> = issue.params ?? {}
  if (fault !== 'not-a-date' && fault !== 'not-a-day') return undefined
  return editingWords(language).faults[fault](labelOf(fields, String(issue.path[0]), language), String(wrote))
}

/** What stands in the way of a content that could be read: something that it names is not there, or is taken. */
export function contentFault(
  { kind, field }: ContentFault,
  fields: DraftFields,
  language: ApiLanguage,
  row: Path = [],
): SentFault {
  const name = Object.entries(fields).find(([, { key }]) => key === field)?.[0] ?? field
  const detail = editingWords(language).faults[kind](labelOf(fields, name, language))
  return { pointer: pointerTo([...row, name]), detail }
}

/** What the desk calls a field. */
export function labelOf(fields: DraftFields, name: string, language: ApiLanguage): string {
  const labels: Readonly<Record<string, string>> = editingWords(language).labels
  return labels[fields[name]?.key ?? name] ?? name
}

export function saidIn(language: ApiLanguage): z.core.$ZodErrorMap {
  return (language === 'ko' ? locales.ko() : locales.en()).localeError
}
