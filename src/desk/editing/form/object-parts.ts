import type { Html } from '../../../ui/html.ts'
import { type FieldFault, type FormEnvironment, type Read, type Spot, value, type Widget } from './widget.ts'

/** One part of an object: its key, its control, and whether the object makes no sense without it. */
export interface Part {
  readonly key: string
  readonly widget: Widget
  readonly needed?: boolean
  /** What its key holds when nothing was typed, where that is not simply absent. */
  readonly empty?: unknown
}

/** What a new object of this kind holds that no part shows. */
export type Blank = Readonly<Record<string, unknown>>

type Fields = Readonly<Record<string, unknown>>

function toFields(told: unknown): Fields {
  return typeof told === 'object' && told !== null ? Object.fromEntries(Object.entries(told)) : {}
}

/** What stands in the controls of an object that is there. */
export function fillParts(
  parts: readonly Part[],
  name: string,
  content: unknown,
  locale: FormEnvironment['locale'],
) {
  const fields = toFields(content)
  return parts.flatMap(({ key, widget }) => widget.fill(`${name}.${key}`, fields[key], locale))
}

/** The object that was typed; undefined when nothing at all was typed in it. */
export function readParts(
  parts: readonly Part[],
  blank: Blank,
  name: string,
  typed: URLSearchParams,
  before: unknown,
): Read {
  const old = { ...blank, ...toFields(before) }
  const read = parts.map(
    (part) => [part, part.widget.read(`${name}.${part.key}`, typed, old[part.key])] as const,
  )
  const faults = read.flatMap(([, one]) => (one.ok ? [] : one.faults))
  if (faults.length > 0) return { ok: false, faults }
  const values = read.flatMap(([{ key }, one]) =>
    one.ok && one.value !== undefined ? [[key, one.value]] : [],
  )
  // A box that is not ticked says nothing by itself.
  if (!values.some(([, one]) => one !== false)) return value(undefined)
  const fields = Object.fromEntries(values) as Fields // keys are the parts' own
  const missing = parts.filter(({ key, needed }) => needed && fields[key] === undefined)
  if (missing.length > 0) return { ok: false, faults: missing.map(({ key }) => missingAt(`${name}.${key}`)) }
  return value({ ...old, ...Object.fromEntries(parts.map(({ key, empty }) => [key, fields[key] ?? empty])) })
}

function missingAt(field: string): FieldFault {
  return { field, kind: 'missing' }
}

/** An object in one line, as a reader sees it. */
export function showParts(parts: readonly Part[], content: unknown, env: FormEnvironment): string {
  const fields = toFields(content)
  return parts
    .map(({ key, widget }) => widget.show(fields[key], env).join(' / '))
    .filter((said) => said !== '')
    .join(' · ')
}

export function drawParts(parts: readonly Part[], spot: Spot): Html[] {
  return parts.map(({ key, widget, needed }) =>
    widget.draw({ ...spot, name: `${spot.name}.${key}`, optional: !needed }),
  )
}
