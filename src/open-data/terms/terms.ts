import type { Field, Fields, Shape } from '../../records/published/described/field.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { register } from '../../records/published/described/register.ts'
import { address, Graph, text } from '../linked/graph.ts'
import { expanded, prefixesAt } from '../linked/prefixes.ts'

const OWN = 'gyoryu:'

/** A class or a property of our own, with where it is used. */
export interface OwnTerm {
  /** "direction" */
  readonly name: string
  readonly label: string
  readonly meaning: { readonly ko: string; readonly en: string }
  readonly shape: Shape | null
  /** Our own classes that have it. */
  readonly of: readonly string[]
}

/** The kinds of records, each a class of its own. */
export const CLASSES: readonly DescribedNoun[] = [register, ...DESCRIBED]

/** Every property of our own once, in the order in which the nouns use them. */
export function ownProperties(): OwnTerm[] {
  const found = new Map<string, OwnTerm>()
  for (const { types, fields } of CLASSES) collect(found, fields, (types[0] ?? '').slice(OWN.length))
  return [...found.values()]
}

function collect(found: Map<string, OwnTerm>, fields: Fields, of: string): void {
  for (const [label, field] of Object.entries(fields)) {
    if (field.property.startsWith(OWN)) note(found, label, field, of)
    const inner = field.shape.kind === 'list' ? field.shape.item : field.shape
    if (inner.kind === 'group') collect(found, inner.fields, of)
  }
}

function note(found: Map<string, OwnTerm>, label: string, field: Field, of: string): void {
  const name = field.property.slice(OWN.length)
  const known = found.get(name)
  const { meaning, shape } = field
  if (!known) found.set(name, { name, label, meaning, shape, of: [of] })
  else if (!known.of.includes(of)) found.set(name, { ...known, of: [...known.of, of] })
}

/** Our own classes and properties, as RDF Schema describes such. */
export function termsGraph(base: string): Graph {
  const graph = new Graph(prefixesAt(base))
  const terms = address(`${base}/data/terms`)
  graph.type(terms, 'owl:Ontology')
  graph.texts(terms, 'dcterms:title', { ko: '교류등록부의 용어', en: 'Terms of the register of ties' })
  for (const { types, label, meaning } of CLASSES) {
    const [own = '', ...wider] = types
    const subject = address(expanded(graph.prefixes, own))
    graph.type(subject, 'rdfs:Class')
    graph.texts(subject, 'rdfs:label', label)
    graph.texts(subject, 'rdfs:comment', meaning)
    for (const one of wider) graph.add(subject, 'rdfs:subClassOf', address(expanded(graph.prefixes, one)))
    graph.add(subject, 'rdfs:isDefinedBy', terms)
  }
  for (const term of ownProperties()) stateProperty(graph, term, terms)
  return graph
}

function stateProperty(
  graph: Graph,
  { name, meaning, shape, of }: OwnTerm,
  terms: ReturnType<typeof address>,
) {
  const subject = address(expanded(graph.prefixes, OWN + name))
  graph.type(subject, 'rdf:Property')
  graph.texts(subject, 'rdfs:label', meaning)
  graph.add(subject, 'dcterms:identifier', text(`gyoryu:${name}`))
  graph.add(subject, 'rdfs:isDefinedBy', terms)
  const range = shape && rangeOf(shape)
  if (range) graph.add(subject, 'rdfs:range', address(expanded(graph.prefixes, range)))
  const [only, ...more] = of
  if (only !== undefined && more.length === 0)
    graph.add(subject, 'rdfs:domain', address(expanded(graph.prefixes, OWN + only)))
  for (const code of shape?.kind === 'code' ? shape.of : []) graph.add(subject, 'skos:example', text(code))
}

/** What the values are; null for nodes of any kind. */
function rangeOf(shape: Shape): string | null {
  switch (shape.kind) {
    case 'list':
      return rangeOf(shape.item)
    case 'texts':
      return 'rdf:langString'
    case 'date':
      return 'edtf:EDTF'
    case 'day':
      return 'xsd:date'
    case 'whole':
      return 'xsd:integer'
    case 'decimal':
      return 'xsd:decimal'
    case 'id':
    case 'code':
    case 'words':
      return 'xsd:string'
    case 'reference':
    case 'address':
      return 'rdfs:Resource'
    case 'group':
      return null
  }
}
