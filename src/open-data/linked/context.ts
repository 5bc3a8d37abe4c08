import type { Json } from '../../kernel/hash.ts'
import type { Field, Fields, Shape } from '../../records/published/described/field.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { NOT_STATED } from './record-statements.ts'
import { prefixesAt } from './prefixes.ts'

/**
 * The JSON-LD context in which our JSON is linked data. Fields of one name mean different things in different nouns, so
 * each noun's type brings its own terms, and each group those of its fields.
 */
export function contextFor(nouns: readonly DescribedNoun[], base: string): Json {
  return {
    '@version': 1.1,
    '@base': `${base}/id/`,
    ...prefixesAt(base),
    ...Object.fromEntries(nouns.map((noun) => [typeName(noun), typeTerm(noun)])),
  }
}

/** The name of the noun's own class: "Exchange". */
export function typeName({ types }: DescribedNoun): string {
  return (types[0] ?? '').replace(/^gyoryu:/, '')
}

function typeTerm(noun: DescribedNoun): Json {
  return { '@id': noun.types[0], '@context': termsOf(noun.fields) }
}

/** The key of a group that is a record of its own, or of a record, is its address; its id is stated as a value too. */
function termsOf(fields: Fields): Json {
  const own = Object.entries(fields).filter(([name]) => !NOT_STATED.has(name))
  return Object.fromEntries(own.map(([name, field]) => [name, termOf(field)]))
}

function termOf(field: Field): Json {
  return { '@id': field.property, ...coercionOf(field.shape) }
}

function coercionOf(shape: Shape): Record<string, Json> {
  switch (shape.kind) {
    case 'list':
      return shape.item.kind === 'texts' ? {} : coercionOf(shape.item)
    case 'texts':
      return { '@container': '@language' }
    case 'group':
      return { '@context': termsOf(shape.fields) }
    case 'reference':
    case 'address':
      return { '@type': '@id' }
    case 'date':
      return { '@type': 'edtf:EDTF' }
    case 'day':
      return { '@type': 'xsd:date' }
    case 'decimal':
      return { '@type': 'xsd:decimal' }
    case 'whole':
      return { '@type': 'xsd:integer' }
    case 'id':
    case 'code':
    case 'words':
      return {}
  }
}
