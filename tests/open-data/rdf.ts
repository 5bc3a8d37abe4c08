import { Readable } from 'node:stream'
import jsonld from 'jsonld'
import { DataFactory, Parser, type Quad, Store, Writer } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'

/** Statements in one order and with one name for each node, whatever form they were read from (RDF 1.1 N-Quads). */
export function canonical(quads: readonly Quad[]): Promise<string> {
  const text = new Writer({ format: 'N-Quads' }).quadsToString([...quads])
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' } as const
  // N-Quads are text, which its types do not know.
  return jsonld.canonize(
    text as unknown as jsonld.JsonLdDocument,
    options as unknown as jsonld.Options.Normalize,
  )
}

export function fromTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text)
}

/** Anything that would have to be fetched is refused: what we serve says all of itself. */
export async function fromJsonLd(text: string): Promise<Quad[]> {
  const documentLoader = (address: string) => Promise.reject(new Error(`asked for ${address}`))
  const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader })
  return new Parser({ format: 'N-Quads' }).parse(String(quads))
}

export async function fromRdfXml(text: string): Promise<Quad[]> {
  const parser = new RdfXmlParser({ dataFactory: DataFactory })
  return (await Readable.from([text]).pipe(parser).toArray()) as Quad[] // what the parser gives
}

export function asStore(quads: readonly Quad[]): Store {
  return new Store([...quads])
}
