import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm'
import { withdrawExchange } from '../support/acts/withdraw-exchange.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { perform } from '../../src/records/perform.ts'
import { newInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'
import { addTold, textOf, withData } from './published-data.ts'

const SCHEMA = new URL('atom.rng', import.meta.url)

/** Feeds of everything, narrowed, in another language, and of a register with awkward words and a withdrawn record. */
const ASKED = ['', '?partner=fullerton', '?kind=youth', '?lang=en', '?lang=ja&partner=fullerton&kind=youth']

/** What libxml2 finds in a feed, by the grammar. */
function faultsOf(schema: RelaxNGValidator, xml: string): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    schema.validate(document)
    return []
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error
    return [error.message]
  } finally {
    document.dispose()
  }
}

/** What JSON Feed 1.1 asks for, of what a feed of ours may have; anything else is refused. */
const text = { type: 'string', minLength: 1 }
const whole = { type: 'string', format: 'uri' }
const person = {
  type: 'object',
  properties: { name: text, url: whole, avatar: whole },
  minProperties: 1,
  additionalProperties: false,
}
const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_text'] }, { required: ['content_html'] }],
  properties: {
    id: whole,
    url: whole,
    external_url: whole,
    title: text,
    content_html: { type: 'string' },
    content_text: { type: 'string' },
    summary: text,
    date_published: { type: 'string', format: 'date-time' },
    date_modified: { type: 'string', format: 'date-time' },
    authors: { type: 'array', items: person },
    tags: { type: 'array', items: text },
    language: text,
  },
  additionalProperties: false,
}
const JSON_FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: whole,
    feed_url: whole,
    description: text,
    language: text,
    icon: whole,
    authors: { type: 'array', items: person },
    items: { type: 'array', items: item },
  },
  additionalProperties: false,
}

test('each feed is what RFC 4287 and JSON Feed 1.1 ask for, and a fault planted in one is found', async (t) => {
  const here = await newInstallation('sqlite')
  t.after(() => here.remove())
  const registerId = await withReferenceRegister(here)
  const [, gone = ''] = await addTold(here, registerId, [
    { title: { ko: '<b>굵은</b> & "인용" ]]>' } },
    { title: { ko: '철회할 교류' } },
  ])
  const input = { id: gone, reason: '두 번 적은 <기록> & 그 까닭' }
  assert.ok((await perform(here, { principal: OPERATOR, registerId }, withdrawExchange, input)).ok)
  const grammar = XmlDocument.fromString(await readFile(SCHEMA, 'utf8'))
  const schema = RelaxNGValidator.fromDoc(grammar)
  t.after(() => [schema, grammar].forEach((one) => one.dispose()))
  const ajv = new Ajv2020({ allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(JSON_FEED)
  await withData(here, async (ask) => {
    for (const query of ASKED) {
      const atom = await textOf(await ask(`/feeds/changes.atom${query}`))
      assert.deepEqual(faultsOf(schema, atom), [], query)
      const json = JSON.parse(await textOf(await ask(`/feeds/changes.json${query}`)))
      assert.ok(validate(json), `${query}: ${ajv.errorsText(validate.errors)}`)
    }
    const atom = await textOf(await ask('/feeds/changes.atom'))
    for (const [was, planted] of [
      [/<updated>[^<]+<\/updated>/, ''],
      [/<updated>[^<]+</, '<updated>2026-11-23<'],
      [/<id>[^<]+</, '<id>no address<'],
      [/<entry>/, '<entry><guid>1</guid>'],
    ] as const) {
      assert.match(atom, was)
      assert.notDeepEqual(faultsOf(schema, atom.replace(was, planted)), [], planted)
    }
    const json = JSON.parse(await textOf(await ask('/feeds/changes.json')))
    assert.ok(!validate({ ...json, version: '1.1' }))
    assert.ok(!validate({ ...json, items: [{ ...json.items[0], id: 7 }] }))
  })
})
