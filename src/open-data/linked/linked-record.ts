import { UNKNOWN } from '../../edtf/edtf.ts'
import type { Json } from '../../kernel/hash.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { Values } from '../../records/published/described/columns.ts'
import type { Fields, Shape } from '../../records/published/described/field.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { typeName } from './context.ts'
import { NOT_STATED } from './record-statements.ts'

/** The record as JSON-LD reads it in our context: the same JSON with its address and type, and what JSON-LD wants otherwise. */
export function linkedRecord(noun: DescribedNoun, record: Values): Record<string, Json> {
  return {
    '@id': String(record.id),
    '@type': [typeName(noun), ...noun.types.slice(1)],
    ...membersOf(noun.fields, record),
  }
}

function membersOf(fields: Fields, values: Values): Record<string, Json> {
  const members: Record<string, Json> = {}
  for (const [name, { shape }] of Object.entries(fields)) {
    const value = NOT_STATED.has(name) ? null : linkedValue(shape, values[name])
    if (value !== null) members[name] = value
  }
  return members
}

function linkedValue(shape: Shape, value: unknown): Json {
  if (value === null || value === undefined) return null
  switch (shape.kind) {
    case 'list':
      return (value as readonly unknown[]).flatMap((item) => linkedItem(shape.item, item)) // by its shape
    case 'group':
      return groupOf(shape.fields, value as Values) // by its shape
    case 'date':
      return value === UNKNOWN ? null : String(value)
    // JSON-LD writes a number with a fraction as a double: 3.387029E1.
    case 'decimal':
      return String(value)
    default:
      return value as Json // a text, texts or a whole number, by its shape
  }
}

/** A list of texts cannot be a list of language maps. */
function linkedItem(shape: Shape, item: unknown): Json[] {
  if (shape.kind !== 'texts') return [linkedValue(shape, item)]
  const texts = Object.entries(item as Texts) // by its shape
  return texts.map(([language, value]) => ({ '@value': value, '@language': language }))
}

function groupOf(fields: Fields, values: Values): Json {
  const members = membersOf(fields, values)
  return 'id' in fields ? { '@id': String(values.id), ...members } : members
}
