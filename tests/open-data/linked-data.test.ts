import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { check } from '@placemarkio/check-geojson'
import Validator from 'rdf-validate-shacl'
import type { Quad } from 'n3'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold, textOf, withData } from './published-data.ts'
import { asStore, canonical, fromJsonLd, fromRdfXml, fromTurtle } from './rdf.ts'

const SHAPES = new URL('dcat-ap.shapes.ttl', import.meta.url)
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF'

describe('the linked data', () => {
  let here: TestInstallation
  let ids: string[]

  before(async () => {
    here = await newInstallation('sqlite')
    const registerId = await withReferenceRegister(here)
    const odd = { ko: '따옴표 " 역사선 \\ 줄\n바꿈 \u0001 <&>', 'zh-Hant': '臺灣' }
    ids = await addTold(here, registerId, [{ title: odd }, { date: 'unknown' }, { date: '2004~/2005-21' }])
  })
  after(() => here.remove())

  const ask = (path: string) => withData(here, async (asked) => textOf(await asked(path)))
  /** Both in one server, whose address stands in them. */
  const askBoth = (first: string, second: string) =>
    withData(
      here,
      async (asked) => [await textOf(await asked(first)), await textOf(await asked(second))] as const,
    )

  test('is the same in Turtle and in JSON-LD, as n3 and jsonld read them', async () => {
    const [turtle, json] = await askBoth('/data/register.ttl', '/data/register.jsonld')
    const quads = fromTurtle(turtle)
    assert.ok(quads.length > 800, String(quads.length))
    assert.equal(await canonical(quads), await canonical(await fromJsonLd(json)))
  })

  test('types every date that is known as EDTF and says nothing of one that is not', async () => {
    const quads = fromTurtle(await ask('/data/register.ttl'))
    const dates = quads.filter(({ predicate }) => predicate.value.endsWith('/data/terms#date'))
    assert.ok(dates.length > 30)
    for (const { object } of dates)
      assert.ok(object.termType === 'Literal' && object.datatype.value === EDTF && object.value !== 'unknown')
    assert.ok(!dates.some(({ subject }) => subject.value.endsWith(ids[1] ?? '')))
  })

  test('uses no term of our own that is not described under its address', async () => {
    const [data, terms] = await askBoth('/data/register.ttl', '/data/terms.ttl')
    const described = new Set(fromTurtle(terms).map(({ subject }) => subject.value))
    const used = fromTurtle(data).flatMap(({ predicate, object }) => [predicate.value, object.value])
    const own = new Set(used.filter((value) => value.includes('/data/terms#')))
    assert.ok(own.size > 15)
    assert.deepEqual(
      [...own].filter((value) => !described.has(value)),
      [],
    )
    const page = await withData(here, async (asked) =>
      textOf(await asked('/data/terms', { accept: 'text/html' })),
    )
    for (const term of own) assert.ok(page.includes(`id="${term.split('#')[1]}"`), term)
  })

  test('tells one record in the form that is asked for', async () => {
    const [turtle, json] = await askBoth(`/data/records/${ids[0]}.ttl`, `/data/records/${ids[0]}.jsonld`)
    assert.equal(await canonical(fromTurtle(turtle)), await canonical(await fromJsonLd(json)))
    const plain = JSON.parse(await ask(`/data/records/${ids[0]}.json`))
    assert.equal(plain.record.id, ids[0])
    assert.equal(plain.kind, 'exchange')
    await withData(here, async (asked) => {
      for (const wrong of ['0123456789abcdefghjkmnpq.ttl', `${ids[0]}.exe`, `${ids[0]}`, '..%2f..%2fx.ttl'])
        assert.equal((await asked(`/data/records/${wrong}`)).status, 404, wrong)
    })
  })

  test('every record that a file names has its own data', async () => {
    await withData(here, async (asked) => {
      for (const file of ['partners', 'agreements', 'facts', 'places', 'sources']) {
        const [line = ''] = (await textOf(await asked(`/data/${file}.jsonl`))).split('\n')
        const record = JSON.parse(line)
        const told = JSON.parse(await textOf(await asked(`/data/records/${record.id}.json`)))
        assert.deepEqual(told.record, record, file)
      }
    })
  })

  test('the terms lead a program on to the form that it asks for', async () => {
    await withData(here, async (asked) => {
      const answer = await asked('/data/terms', { accept: 'text/turtle;q=0.9, text/html;q=0.1' })
      assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/data/terms.ttl'])
      assert.match(answer.headers.get('vary') ?? '', /Accept/)
    })
  })

  test('the catalogue says the same in RDF/XML, Turtle and JSON-LD, and is what DCAT-AP asks for', async () => {
    const [turtle, json] = await askBoth('/data/catalog.ttl', '/data/catalog.jsonld')
    const quads = fromTurtle(turtle)
    assert.equal(await canonical(quads), await canonical(await fromJsonLd(json)))
    const [xml, again] = await askBoth('/data/catalog.rdf', '/data/catalog.ttl')
    assert.equal(await canonical(await fromRdfXml(xml)), await canonical(fromTurtle(again)))
    assert.deepEqual(await faultsOf(quads), [])
  })

  test('a catalogue without a title, or with a file that nobody can fetch, is found by the shapes', async () => {
    const quads = fromTurtle(await ask('/data/catalog.ttl'))
    for (const term of ['http://purl.org/dc/terms/title', `${DCAT}accessURL`, `${DCAT}endpointURL`])
      assert.ok((await faultsOf(quads.filter(({ predicate }) => predicate.value !== term))).length > 0, term)
  })

  test('every file that the catalogue names is there', async () => {
    const named = fromTurtle(await ask('/data/catalog.ttl')).flatMap(({ predicate, object }) =>
      predicate.value.endsWith('#downloadURL') ? [new URL(object.value)] : [],
    )
    assert.ok(named.length > 40)
    await withData(here, async (asked) => {
      for (const { pathname, search } of named) {
        const answer = await asked(pathname + search)
        await answer.body?.cancel()
        assert.equal(answer.status, 200, pathname + search)
      }
    })
  })

  test('the map of the partners is GeoJSON', async () => {
    const map = check(await ask('/data/partners.geojson'))
    assert.ok(map.type === 'FeatureCollection')
    const [point] = map.features
    assert.deepEqual(point?.geometry, { type: 'Point', coordinates: [-117.92534, 33.87029] })
    assert.equal(point?.properties?.slug, 'fullerton')
  })
})

const DCAT = 'http://www.w3.org/ns/dcat#'

async function faultsOf(quads: readonly Quad[]): Promise<string[]> {
  const shapes = asStore(fromTurtle(await readFile(SHAPES, 'utf8')))
  const { results } = await new Validator(shapes).validate(asStore(quads))
  return results.map(
    ({ focusNode, path, message }) => `${focusNode?.value} ${path?.value}: ${message[0]?.value}`,
  )
}
