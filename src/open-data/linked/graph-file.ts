import type { DataFile } from '../files/data-file.ts'
import { inUtf8 } from '../formats/bytes.ts'
import type { Graph, Statement } from './graph.ts'
import { jsonLdOf } from './json-ld.ts'
import type { Prefixes } from './prefixes.ts'
import { rdfXmlOf } from './rdf-xml.ts'
import { turtleHead, turtleOf } from './turtle.ts'

interface GraphForm {
  readonly type: string
  readonly write: (statements: readonly Statement[], prefixes: Prefixes) => string
}

export const GRAPH_FORMS = {
  rdf: { type: 'application/rdf+xml; charset=utf-8', write: rdfXmlOf },
  ttl: {
    type: 'text/turtle; charset=utf-8',
    write: (statements, prefixes) => turtleHead(prefixes) + turtleOf(statements, prefixes),
  },
  jsonld: { type: 'application/ld+json; charset=utf-8', write: jsonLdOf },
} as const satisfies Readonly<Record<string, GraphForm>>

export type GraphEnding = keyof typeof GRAPH_FORMS

/** A small graph, made whole and in one form. */
export function graphFile(
  { title, name }: { readonly title: string; readonly name: string },
  ending: GraphEnding,
  graph: () => Graph,
): DataFile {
  return {
    type: GRAPH_FORMS[ending].type,
    title,
    name,
    ending,
    download: false,
    bytes: () => inUtf8(writtenAs(ending, graph())),
  }
}

async function* writtenAs(ending: GraphEnding, graph: Graph): AsyncGenerator<string> {
  yield graphText(ending, graph)
}

export function graphText(ending: GraphEnding, graph: Graph): string {
  return GRAPH_FORMS[ending].write(graph.take(), graph.prefixes)
}
