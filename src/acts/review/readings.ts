import type { Json } from '../../kernel/hash.ts'
import { type DraftEntry, draftEntry } from '../../records/draft/draft.ts'

/** A value of an entry, wherever it stands in it. */
export interface EntryReading {
  readonly field: string
  readonly value: Json
  readonly span: { readonly start: number; readonly end: number }
  readonly basis: 'stated' | 'inferred' | 'entered'
  readonly rule: string
  readonly alternatives?: readonly Json[] | undefined
  readonly doubt?: { readonly kind: string; readonly wrote?: string | undefined } | undefined
}

/** The values of an entry in its own order; those of a list are "labels.0", "labels.1". */
export function readingsOf(entry: DraftEntry): EntryReading[] {
  return Object.entries(entry).flatMap(([field, value]): EntryReading[] => {
    if (Array.isArray(value))
      return value.flatMap((one, at) => (isReading(one) ? [{ ...one, field: `${field}.${at}` }] : []))
    return isReading(value) ? [{ ...value, field }] : []
  })
}

/** The values of which a person has still to say what is right. */
export function doubtsOf(entry: DraftEntry): EntryReading[] {
  return readingsOf(entry).filter(({ doubt }) => doubt !== undefined)
}

/** What an officer sets: null empties a field that may be empty. */
export type FieldEdits = Readonly<Record<string, Json>>

/**
 * An entry with some of its values as an officer entered them: they keep their words and lose their doubt. Undefined
 * when a value is none that its field can have.
 */
export function edited(entry: DraftEntry, edits: FieldEdits): DraftEntry | undefined {
  const next: Record<string, unknown> = { ...entry }
  for (const [path, value] of Object.entries(edits)) {
    const [field = '', at] = path.split('.')
    const list = next[field]
    if (!(field in next) || field === 'kind' || field === 'span') return undefined
    next[field] =
      at === undefined || !Array.isArray(list)
        ? isPlain(field)
          ? value
          : withValue(next[field], value, entry)
        : list.map((one, place) => (place === Number(at) ? withValue(one, value, entry) : one))
  }
  return draftEntry.safeParse(next).data
}

const PLAIN: ReadonlySet<string> = new Set(['partner', 'with', 'of', 'unit', 'key', 'partOf', 'exchange'])

/** Whether a field holds its value just so, without words of its own. */
function isPlain(field: string): boolean {
  return PLAIN.has(field)
}

function withValue(before: unknown, value: Json, entry: DraftEntry): unknown {
  if (value === null) return null
  const words = isReading(before) ? before.span : spanOf(entry)
  return { value, span: words, basis: 'entered', rule: 'officer' }
}

/** Where an entry stands in the text: a partner where its name does, the page's own words where they begin. */
export function spanOf(entry: DraftEntry): { readonly start: number; readonly end: number } {
  if ('span' in entry) return entry.span
  return entry.kind === 'partner' ? entry.name.span : (readingsOf(entry)[0]?.span ?? { start: 0, end: 0 })
}

function isReading(value: unknown): value is Omit<EntryReading, 'field'> {
  return typeof value === 'object' && value !== null && 'value' in value && 'rule' in value && 'span' in value
}
