import type { Json } from '../../kernel/hash.ts'
import type { Literal, Statement, Term } from './graph.ts'
import { PREFIXES, type Prefixes } from './prefixes.ts'

/** The statements as JSON-LD, one object for each subject, with short names for what the prefixes cover. */
export function jsonLdOf(statements: readonly Statement[], prefixes: Prefixes): string {
  const bySubject = Map.groupBy(statements, ({ subject }) => nodeName(subject))
  const graph = [...bySubject].map(([id, of]) => ({ '@id': id, ...membersOf(of, prefixes) }))
  return `${JSON.stringify({ '@context': { ...prefixes }, '@graph': graph }, null, 2)}\n`
}

function nodeName(term: Exclude<Term, Literal>): string {
  return term.kind === 'blank' ? `_:${term.name}` : term.address
}

function membersOf(statements: readonly Statement[], prefixes: Prefixes): Record<string, Json> {
  const byProperty = Map.groupBy(statements, ({ property }) => property)
  return Object.fromEntries(
    [...byProperty].map(([property, of]) => {
      if (property === `${PREFIXES.rdf}type`)
        return [
          '@type',
          of.flatMap(({ object }) => (object.kind === 'address' ? [short(object.address, prefixes)] : [])),
        ]
      return [short(property, prefixes), of.map(({ object }) => valueOf(object, prefixes))]
    }),
  )
}

function valueOf(object: Term, prefixes: Prefixes): Json {
  if (object.kind !== 'literal') return { '@id': nodeName(object) }
  if (object.language !== '') return { '@value': object.value, '@language': object.language }
  return object.datatype === ''
    ? object.value
    : { '@value': object.value, '@type': short(object.datatype, prefixes) }
}

function short(to: string, prefixes: Prefixes): string {
  const [name, start] = Object.entries(prefixes).find(([, one]) => to.startsWith(one)) ?? []
  return name === undefined || start === undefined ? to : `${name}:${to.slice(start.length)}`
}
