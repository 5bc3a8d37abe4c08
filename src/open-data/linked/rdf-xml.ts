import type { Statement, Term } from './graph.ts'
import type { Prefixes } from './prefixes.ts'

/** The statements as RDF/XML, one description for each subject: the form in which the national portal serves its own. */
export function rdfXmlOf(statements: readonly Statement[], prefixes: Prefixes): string {
  const names = Object.entries(prefixes).map(([name, address]) => ` xmlns:${name}="${escaped(address)}"`)
  const bySubject = Map.groupBy(statements, ({ subject }) => attributeOf(subject, 'about'))
  const descriptions = [...bySubject].map(
    ([about, of]) =>
      `  <rdf:Description ${about}>\n${of.map((one) => `    ${elementOf(one, prefixes)}\n`).join('')}  </rdf:Description>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join('')}>\n${descriptions.join('')}</rdf:RDF>\n`
}

function attributeOf(term: Exclude<Term, { kind: 'literal' }>, role: 'about' | 'resource'): string {
  return term.kind === 'blank' ? `rdf:nodeID="${term.name}"` : `rdf:${role}="${escaped(term.address)}"`
}

function elementOf({ property, object }: Statement, prefixes: Prefixes): string {
  const name = nameOf(property, prefixes)
  if (object.kind !== 'literal') return `<${name} ${attributeOf(object, 'resource')}/>`
  const language = object.language === '' ? '' : ` xml:lang="${escaped(object.language)}"`
  const datatype = object.datatype === '' ? '' : ` rdf:datatype="${escaped(object.datatype)}"`
  return `<${name}${language}${datatype}>${escaped(object.value)}</${name}>`
}

function nameOf(property: string, prefixes: Prefixes): string {
  const [name, start] = Object.entries(prefixes).find(([, one]) => property.startsWith(one)) ?? []
  if (name === undefined || start === undefined) throw new Error(`no prefix for ${property}`)
  return `${name}:${property.slice(start.length)}`
}

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
// oxlint-disable-next-line no-control-regex -- what XML 1.0 refuses is left out
const UNHOLDABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

function escaped(value: string): string {
  return value.replace(UNHOLDABLE, '').replaceAll(/[&<>"]/g, (sign) => NAMES[sign] ?? sign)
}
