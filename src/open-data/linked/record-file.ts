import type { FoundRecord } from '../../records/published/described/find-record.ts'
import type { DataFile } from '../files/data-file.ts'
import { aboutOf, type Offer } from '../files/offer.ts'
import { inUtf8 } from '../formats/bytes.ts'
import { contextFor } from './context.ts'
import { Graph } from './graph.ts'
import { linkedRecord } from './linked-record.ts'
import { prefixesAt } from './prefixes.ts'
import { stateRecord } from './record-statements.ts'
import { LINKED_TYPES } from './register-file.ts'
import { turtleHead, turtleOf } from './turtle.ts'

export const RECORD_TYPES = { ...LINKED_TYPES, json: 'application/json; charset=utf-8' } as const
export type RecordEnding = keyof typeof RECORD_TYPES

/** One record as linked data or as plain JSON. */
export function recordFile(offer: Offer, found: FoundRecord, ending: RecordEnding): DataFile {
  return {
    type: RECORD_TYPES[ending],
    title: found.noun.label.ko,
    name: String(found.record.id),
    ending,
    download: false,
    bytes: () => inUtf8(once(recordText(offer, found, ending))),
  }
}

function recordText(offer: Offer, { noun, record }: FoundRecord, ending: RecordEnding): string {
  const { base } = offer.scope
  switch (ending) {
    case 'ttl': {
      const graph = new Graph(prefixesAt(base))
      stateRecord(graph, base, noun, record)
      return turtleHead(graph.prefixes) + turtleOf(graph.take(), graph.prefixes)
    }
    case 'jsonld': {
      const context = contextFor([noun], base)
      return `${JSON.stringify({ '@context': context, ...linkedRecord(noun, record) }, null, 2)}\n`
    }
    case 'json':
      return `${JSON.stringify({ ...aboutOf(offer), kind: noun.name, record }, null, 2)}\n`
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
