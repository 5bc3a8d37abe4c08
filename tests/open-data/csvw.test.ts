import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { Parser, type Quad } from 'n3'
import CsvwParser from 'rdf-parser-csvw'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { textOf, withData } from './published-data.ts'
import { asStore } from './rdf.ts'

const CSVW = 'http://www.w3.org/ns/csvw#'
const link = { '@type': '@id' }

/** What the words of CSVW's own context mean that our metadata uses; its document is on the web, where tests do not go. */
const CONTEXT = {
  '@vocab': CSVW,
  '@base': 'http://localhost/data/',
  csvw: CSVW,
  dc: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  gyoryu: 'http://localhost/data/terms#',
  url: { '@id': 'csvw:url', ...link },
  columns: { '@id': 'csvw:column', '@container': '@list' },
  titles: 'csvw:title',
  datatype: { '@id': 'csvw:datatype', '@type': '@vocab' },
  string: 'xsd:string',
  integer: 'xsd:integer',
  decimal: 'xsd:decimal',
  anyURI: 'xsd:anyURI',
  json: 'csvw:JSON',
}

async function described(metadata: Record<string, unknown>): Promise<Quad[]> {
  const { dialect: _defaults, ...rest } = metadata
  const document = { ...rest, '@context': CONTEXT } as jsonld.JsonLdDocument // what we serve, with its context at hand
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' })
  return new Parser({ format: 'N-Quads' }).parse(String(quads))
}

test('a reader of CSV on the Web makes of a table and its description what the register says', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  await withReferenceRegister(here)
  await withData(here, async (ask) => {
    const csv = (await textOf(await ask('/data/exchanges.csv'))).replace('\uFEFF', '')
    const metadata = JSON.parse(await textOf(await ask('/data/exchanges.csv-metadata.json')))
    const parser = new CsvwParser({
      metadata: asStore(await described(metadata)),
      baseIRI: 'http://localhost/data/exchanges.csv',
    })
    const quads = (await parser.import(Readable.from([csv])).toArray()) as Quad[] // what the parser gives
    const rows = parse(csv, { columns: true }) as Record<string, string>[] // named by the header
    for (const { url = '', title_ko: title = '', people = '', partner = '' } of rows) {
      const of = (property: string) =>
        quads.find(({ subject, predicate }) => subject.value === url && predicate.value.endsWith(property))
          ?.object
      assert.equal(of('schema.org/name')?.value, title)
      assert.ok(of('#partner')?.value.endsWith(`/id/${partner}`))
      const persons = of('#people')
      assert.equal(persons?.value ?? '', people)
      if (persons?.termType === 'Literal') assert.match(persons.datatype.value, /integer$/)
    }
    const names = (metadata.tableSchema.columns as { name: string }[]).map(({ name }) => name)
    assert.deepEqual(Object.keys(rows[0] ?? {}), names)
  })
})

test('the description of all tables names each of them and each of its columns', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  await withReferenceRegister(here)
  await withData(here, async (ask) => {
    const { tables } = JSON.parse(await textOf(await ask('/data/csv-metadata.json')))
    assert.ok(tables.length >= 7)
    for (const { url, tableSchema } of tables) {
      const [header = []]: string[][] = parse(await textOf(await ask(`/data/${url}`)), { bom: true })
      assert.deepEqual(
        tableSchema.columns.map(({ name }: { name: string }) => name),
        header,
      )
    }
  })
})
