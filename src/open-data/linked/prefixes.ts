/** The vocabularies of the linked data beside our own. */
export const PREFIXES = {
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const

export type Prefixes = Readonly<Record<string, string>>

/** The same with our own terms, which stand at the installation's own address, where they can be read. */
export function prefixesAt(base: string): Prefixes {
  return { gyoryu: `${base}/data/terms#`, ...PREFIXES }
}

/** The whole address behind a short one: "schema:name". */
export function expanded(prefixes: Prefixes, name: string): string {
  const colon = name.indexOf(':')
  const address = prefixes[name.slice(0, colon)]
  if (address === undefined) throw new Error(`no such prefix: ${name}`)
  return address + name.slice(colon + 1)
}
