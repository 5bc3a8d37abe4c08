import { UNKNOWN } from '../../../edtf/edtf.ts'
import type { FieldEdits } from '../../../acts/review/readings.ts'
import type { Json } from '../../../kernel/hash.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { ok, refused, type Result } from '../../../kernel/result.ts'
import { guessesIn } from '../../../records/exchange/guesses.ts'
import type { DraftEntry } from '../../../records/draft/draft.ts'
import { readTypedDate } from '../../../reader/read-typed-date.ts'
import { shownDate } from '../shown-date.ts'

/** What was typed into the field of one value and cannot be it. */
export type RowFormFault =
  | { readonly kind: 'date-unread'; readonly field: string }
  | { readonly kind: 'date-impossible' | 'date-reversed'; readonly field: string }
  | { readonly kind: 'title-missing'; readonly field: string }
  | { readonly kind: 'number-wrong'; readonly field: string }

type Read = Result<Json | undefined, RowFormFault>

/**
 * The values of a row that were changed in its form; what stands there as it stood is no change. A guess, though, is
 * shown as one, and to save it as it stands says that it is right.
 */
export function readRowForm(
  entry: DraftEntry,
  body: URLSearchParams,
  locale: DeskLocale,
): Result<FieldEdits, RowFormFault> {
  const edits: Record<string, Json> = {}
  const faults: RowFormFault[] = []
  const guessed = guessedIn(entry)
  for (const field of formFields(entry, locale)) {
    const typed = body.get(field.name)?.trim()
    if (typed === undefined || (typed === field.shown && !guessed.has(field.name))) continue
    const read = readField(field, typed)
    if (!read.ok) faults.push(...read.faults)
    else if (read.value !== undefined) edits[field.name] = read.value
  }
  return faults.length > 0 ? refused(...faults) : ok(edits)
}

/** The values of a row that are guesses, as the public would see them marked. */
export function guessedIn(entry: DraftEntry): ReadonlySet<string> {
  return new Set(entry.kind === 'exchange' ? guessesIn(entry) : [])
}

export type FieldKind = 'date' | 'text' | 'long-text' | 'count' | 'number' | 'direction' | 'kind' | 'type'

export interface FormField {
  /** The path of the value in its entry: "date", "labels.0". */
  readonly name: string
  readonly kind: FieldKind
  /** What stands in the field before anybody types. */
  readonly shown: string
  readonly optional: boolean
}

/** The fields that a row's form has, in their order. */
export function formFields(entry: DraftEntry, locale: DeskLocale): FormField[] {
  switch (entry.kind) {
    case 'exchange':
      return [
        date('date', entry.date.value, locale),
        { name: 'title', kind: 'long-text', shown: entry.title.value, optional: false },
        { name: 'people', kind: 'count', shown: String(entry.people?.value ?? ''), optional: true },
        { name: 'direction', kind: 'direction', shown: entry.direction.value, optional: false },
        { name: 'exchangeKind', kind: 'kind', shown: entry.exchangeKind.value, optional: false },
        text('place', entry.place?.value),
      ]
    case 'agreement':
      return [
        date('date', entry.date.value, locale),
        { name: 'type', kind: 'type', shown: entry.type.value, optional: false },
      ]
    case 'fact':
      return [
        ...entry.labels.map((label, at) => ({ ...text(`labels.${at}`, label.value), optional: false })),
        factValue(entry.value.value),
        { ...text('unit', entry.unit ?? undefined) },
        { ...date('asOf', entry.asOf?.value ?? '', locale), optional: true },
      ]
    case 'partner':
      return [
        { ...text('name', entry.name.value), optional: false },
        ...entry.background.map(({ value }, at) => ({
          name: `background.${at}`,
          kind: 'long-text' as const,
          shown: value,
          optional: false,
        })),
      ]
    case 'page':
      return [text('department', entry.department?.value), text('phone', entry.phone?.value)]
    default:
      return []
  }
}

function date(name: string, value: string, locale: DeskLocale): FormField {
  return { name, kind: 'date', shown: shownDate(value, locale), optional: false }
}

function text(name: string, value: string | undefined): FormField {
  return { name, kind: 'text', shown: value ?? '', optional: true }
}

function factValue(value: number | string): FormField {
  const kind = typeof value === 'number' ? 'number' : 'long-text'
  return { name: 'value', kind, shown: String(value), optional: false }
}

function readField({ name, kind, optional }: FormField, typed: string): Read {
  if (typed === '' && optional) return ok(null)
  switch (kind) {
    case 'date':
      return readDate(name, typed)
    case 'count':
    case 'number':
      return readNumber(name, typed, kind === 'count')
    default:
      return typed === '' ? refused({ kind: 'title-missing', field: name }) : ok(typed)
  }
}

function readDate(field: string, typed: string): Read {
  const read = readTypedDate(typed)
  const why = read?.value === UNKNOWN && typed === UNKNOWN ? undefined : whyNoDate(read)
  return read && !why ? ok(read.value) : refused({ kind: why ?? 'date-unread', field })
}

/** Why what was read from a typed date is none; undefined when it is one. */
export function whyNoDate(
  read: ReturnType<typeof readTypedDate>,
): 'date-unread' | 'date-impossible' | 'date-reversed' | undefined {
  if (!read) return 'date-unread'
  if (read.value !== UNKNOWN) return undefined
  return read.doubt?.kind === 'end-before-start' ? 'date-reversed' : 'date-impossible'
}

function readNumber(field: string, typed: string, isCount: boolean): Read {
  const number = Number(typed.normalize('NFKC').replaceAll(/[,\s명]/gu, ''))
  const fits = isCount ? Number.isSafeInteger(number) && number > 0 : Number.isFinite(number)
  return fits ? ok(number) : refused({ kind: 'number-wrong', field })
}
