import { UNKNOWN } from '../../edtf/edtf.ts'
import type { Texts } from '../../kernel/locale.ts'
import type { Values } from '../../records/published/described/columns.ts'
import type { Field, Fields, Shape } from '../../records/published/described/field.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { addressOf } from '../../records/published/described/scope.ts'
import { address, type Graph, type Statement, text } from './graph.ts'

type Subject = Statement['subject']

/** Where records have their permanent addresses. */
interface Place {
  readonly graph: Graph
  readonly base: string
}

/** States a record as its noun's fields describe it. */
export function stateRecord(graph: Graph, base: string, noun: DescribedNoun, record: Values): void {
  const subject = address(addressOf(base, String(record.id)))
  graph.type(subject, ...noun.types)
  stateFields({ graph, base }, subject, noun.fields, record)
}

/** The date of the data is every file's, not a record's. */
export const NOT_STATED: ReadonlySet<string> = new Set(['data_date'])

function stateFields(place: Place, subject: Subject, fields: Fields, values: Values): void {
  for (const [name, field] of Object.entries(fields))
    if (!NOT_STATED.has(name)) stateValue(place, subject, field, field.shape, values[name])
}

function stateValue(place: Place, subject: Subject, field: Field, shape: Shape, value: unknown): void {
  if (value === null || value === undefined) return
  const { graph, base } = place
  switch (shape.kind) {
    case 'list':
      for (const item of value as readonly unknown[]) stateValue(place, subject, field, shape.item, item) // by its shape
      return
    case 'texts':
      return graph.texts(subject, field.property, value as Texts) // by its shape
    case 'group':
      return stateGroup(place, subject, field, shape.fields, value as Values) // by its shape
    case 'reference':
      return graph.add(subject, field.property, address(addressOf(base, String(value))))
    case 'address':
      return graph.add(subject, field.property, address(String(value)))
    case 'date':
      return graph.add(
        subject,
        field.property,
        value === UNKNOWN ? null : graph.typed(String(value), 'edtf:EDTF'),
      )
    case 'day':
      return graph.add(subject, field.property, graph.typed(String(value), 'xsd:date'))
    case 'whole':
      return graph.add(subject, field.property, graph.typed(Number(value), 'xsd:integer'))
    case 'decimal':
      return graph.add(subject, field.property, graph.typed(Number(value), 'xsd:decimal'))
    case 'id':
    case 'code':
    case 'words':
      return graph.add(subject, field.property, text(String(value)))
  }
}

/** A group with an id is a record of its own, as the source; one without is a node that only this record has. */
function stateGroup(place: Place, subject: Subject, field: Field, fields: Fields, values: Values): void {
  const { graph, base } = place
  const node = 'id' in fields ? address(addressOf(base, String(values.id))) : graph.blank()
  graph.add(subject, field.property, node)
  stateFields(place, node, fields, values)
}
